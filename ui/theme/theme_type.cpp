// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme_type.h"

#include <cmath>

namespace comptoir::ui {

namespace {

struct Token {
    int size; // u
    int line; // u
    QFont::Weight weight;
    int tracking = 0; // u between letters
};

constexpr int kFirstAmount = 13;
// Amounts grow only with the large-text layout, which has the room.
constexpr qreal kLargeText = 1.5;
constexpr qreal kLargestAmountGrowth = 1.3;
constexpr qreal kWideAmountGrowth = 88.0 / 76.0;

// In the order of ThemeType's properties.
constexpr std::array kTokens = {
    Token{15, 19, QFont::Medium}, // caption
    Token{16, 21, QFont::Medium}, // label
    Token{18, 24, QFont::Medium}, // body
    Token{20, 26, QFont::Medium}, // fact
    Token{20, 26, QFont::Bold}, // name
    Token{22, 27, QFont::ExtraBold}, // amount
    Token{22, 28, QFont::ExtraBold}, // heading
    Token{20, 26, QFont::ExtraBold}, // headingDense
    Token{24, 30, QFont::ExtraBold}, // bar
    Token{28, 34, QFont::ExtraBold}, // title
    Token{26, 32, QFont::ExtraBold}, // hero
    Token{34, 42, QFont::ExtraBold}, // kpi
    Token{32, 40, QFont::Bold}, // key
    Token{92, 100, QFont::ExtraBold, -1}, // clock
    Token{76, 80, QFont::ExtraBold, -1}, // slateAmount
    Token{68, 80, QFont::ExtraBold, -1}, // slateAmountLong
    Token{56, 80, QFont::ExtraBold, -1}, // slateAmountLongest
    Token{184, 190, QFont::ExtraBold, -4}, // slateHero
    Token{144, 190, QFont::ExtraBold, -4}, // slateHeroLong
    Token{104, 112, QFont::ExtraBold, -2}, // publicAmount
};

TypeRole makeRole(const Token& token, qreal factor)
{
    TypeRole role;
    role.font = QFont({QStringLiteral("Lato"), QStringLiteral("Noto Sans")});
    role.font.setPixelSize(static_cast<int>(std::lround(token.size * factor)));
    role.font.setWeight(token.weight);
    // The same glyphs on every machine, whatever its font settings.
    role.font.setHintingPreference(QFont::PreferNoHinting);
    role.font.setLetterSpacing(QFont::AbsoluteSpacing, token.tracking * factor);
    role.line = std::round(token.line * factor);
    return role;
}

} // namespace

ThemeType::ThemeType(QObject* parent)
    : QObject(parent)
{
    show(1, 1, false);
}

void ThemeType::show(qreal scale, qreal textScale, bool wide)
{
    for (std::size_t index = 0; index < kTokens.size(); ++index) {
        const bool amount = index >= kFirstAmount;
        const qreal growth = !amount ? textScale : textScale < kLargeText ? 1 : kLargestAmountGrowth;
        const bool slateAmount = index > kFirstAmount && index <= kFirstAmount + 3;
        m_roles[index] = makeRole(kTokens[index], scale * growth * (wide && slateAmount ? kWideAmountGrowth : 1.0));
    }
    emit changed();
}

} // namespace comptoir::ui
