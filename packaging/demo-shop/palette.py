# SPDX-License-Identifier: Apache-2.0
"""The colours of the demo shop: their words, the drawing's main and second tone, and the pale ground it lies on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colour:
    key: str  # in picture names
    english: str
    main: str
    second: str
    ground: str


COLOURS = {
    "Acier": Colour("steel", "Steel", "#8593A0", "#5B6874", "#EAEEF2"),
    "Anthracite": Colour("charcoal", "Charcoal", "#3A4147", "#23282D", "#E6E9EC"),
    "Blanc": Colour("white", "White", "#FBFAF6", "#E9EDEE", "#D9E1E6"),
    "Bleu canard": Colour("teal", "Teal", "#2F5D6B", "#48808F", "#E6EEF0"),
    "Bleu ciel": Colour("sky", "Sky blue", "#8DB4D8", "#5F8CB8", "#E8F0F7"),
    "Bleu de travail": Colour("workwear", "Workwear blue", "#2E5AA0", "#20427A", "#E5ECF7"),
    "Bleu nuit": Colour("midnight", "Midnight blue", "#22305C", "#354A86", "#DFE5EF"),
    "Bordeaux": Colour("burgundy", "Burgundy", "#7C1F35", "#56132A", "#F5E6EA"),
    "Camel": Colour("camel", "Camel", "#B9854B", "#8F6231", "#F3EADC"),
    "Chocolat": Colour("chocolate", "Chocolate", "#6B4636", "#4A2E22", "#EFE8E4"),
    "Cognac": Colour("cognac", "Cognac", "#A4662F", "#7B4A1E", "#F5EADF"),
    "Doré": Colour("gold", "Gold", "#C9A227", "#9C7A12", "#FAF1DA"),
    "Écaille": Colour("tortoiseshell", "Tortoiseshell", "#6E4524", "#A9713C", "#F2EADF"),
    "Écru": Colour("ecru", "Ecru", "#DCCFB0", "#B9A67E", "#F2EEE4"),
    "Grenat": Colour("garnet", "Garnet", "#AD2637", "#7F1827", "#F7E6E8"),
    "Grenat/écru": Colour("garnet_ecru", "Garnet/ecru", "#AD2637", "#FBF9F4", "#F7E8E8"),
    "Gris chiné": Colour("grey", "Heather grey", "#8A8F98", "#666B75", "#EBEDF0"),
    "Jaune safran": Colour("saffron", "Saffron yellow", "#E8A531", "#C7861B", "#FCEFD8"),
    "Lavande": Colour("lavender", "Lavender", "#8D74A6", "#6C5586", "#F0ECF4"),
    "Marine": Colour("navy", "Navy", "#22345E", "#16233F", "#E4EAF3"),
    "Marine/écru": Colour("navy_ecru", "Navy/ecru", "#22345E", "#FBF9F4", "#E6EDF6"),
    "Naturel": Colour("natural", "Natural", "#C9A878", "#A3835A", "#F3EBDF"),
    "Noir": Colour("black", "Black", "#2B2B2E", "#47474C", "#ECECEC"),
    "Olive": Colour("olive", "Olive", "#8A9A5B", "#A9B574", "#EFF1E2"),
    "Opaline": Colour("opal", "Opal", "#DDE3DF", "#FBF8F3", "#EEF0EA"),
    "Prune": Colour("plum", "Plum", "#6B2D5C", "#8E4A7D", "#F4E9F1"),
    "Rose": Colour("rose", "Rose", "#D58A98", "#B9677A", "#FAECEE"),
    "Terracotta": Colour("terracotta", "Terracotta", "#C25E3C", "#9C4528", "#F6EAE4"),
    "Vert sapin": Colour("fir", "Fir green", "#23573F", "#173D2B", "#E4EEE8"),
    "Vert sauge": Colour("sage", "Sage green", "#A3BC96", "#7F9C71", "#EBF1E8"),
}
