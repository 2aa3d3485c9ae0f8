// SPDX-License-Identifier: Apache-2.0
#include "ui/till/device_words.h"

#include <QCoreApplication>

namespace comptoir::ui {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("DeviceWords", text);
}

struct Naming {
    QString name;
    QString icon;
    QString pill;
    bool feminine = false; // prête, débranchée
};

Naming namingOf(shop::DeviceKind device)
{
    switch (device) {
    case shop::DeviceKind::Printer:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Imprimante")), QStringLiteral("printer"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Papier")), true};
    case shop::DeviceKind::PaymentTerminal:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Terminal de paiement")), QStringLiteral("card"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Terminal"))};
    case shop::DeviceKind::Scanner:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Douchette")), QStringLiteral("barcode"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Douchette")), true};
    case shop::DeviceKind::Drawer:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Tiroir")), QStringLiteral("till"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Tiroir"))};
    case shop::DeviceKind::LineDisplay:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Écran client")), QStringLiteral("screen"), {}};
    case shop::DeviceKind::Clock:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Horloge")), QStringLiteral("hourglass"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Horloge")), true};
    case shop::DeviceKind::Disk:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Disque de la caisse")), QStringLiteral("disk"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Disque"))};
    case shop::DeviceKind::Records:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Écritures du journal")), QStringLiteral("box"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Écritures")), true};
    case shop::DeviceKind::Server:
        return {word(QT_TRANSLATE_NOOP("DeviceWords", "Serveur du magasin")), QStringLiteral("cloud-off"),
            word(QT_TRANSLATE_NOOP("DeviceWords", "Caisse refusée"))};
    }
    return {};
}

QString wordOf(shop::DeviceKind device, shop::DeviceCondition condition, bool feminine)
{
    switch (condition) {
    case shop::DeviceCondition::NotConfigured:
        return feminine ? word(QT_TRANSLATE_NOOP("DeviceWords", "non installée"))
                        : word(QT_TRANSLATE_NOOP("DeviceWords", "non installé"));
    case shop::DeviceCondition::Ready:
        if (device == shop::DeviceKind::Drawer) {
            return word(QT_TRANSLATE_NOOP("DeviceWords", "fermé"));
        }
        return feminine ? word(QT_TRANSLATE_NOOP("DeviceWords", "prête"))
                        : word(QT_TRANSLATE_NOOP("DeviceWords", "prêt"));
    case shop::DeviceCondition::Busy:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "travaille"));
    case shop::DeviceCondition::PaperOut:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "plus de papier"));
    case shop::DeviceCondition::CoverOpen:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "capot ouvert"));
    case shop::DeviceCondition::Open:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "ouvert"));
    case shop::DeviceCondition::Fault:
        if (device == shop::DeviceKind::Server) {
            return word(QT_TRANSLATE_NOOP("DeviceWords", "ne reconnaît plus cette caisse : appelez une responsable"));
        }
        return word(QT_TRANSLATE_NOOP("DeviceWords", "en panne"));
    case shop::DeviceCondition::Missing:
        if (device == shop::DeviceKind::Records) {
            return word(QT_TRANSLATE_NOOP("DeviceWords", "il en manque : voyez le journal avec une responsable"));
        }
        return feminine ? word(QT_TRANSLATE_NOOP("DeviceWords", "débranchée"))
                        : word(QT_TRANSLATE_NOOP("DeviceWords", "ne répond pas"));
    case shop::DeviceCondition::Doubtful:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "à vérifier"));
    case shop::DeviceCondition::NearlyFull:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "presque plein"));
    case shop::DeviceCondition::Full:
        return word(QT_TRANSLATE_NOOP("DeviceWords", "plein"));
    }
    return {};
}

bool needsSomeone(shop::DeviceCondition condition)
{
    switch (condition) {
    case shop::DeviceCondition::PaperOut:
    case shop::DeviceCondition::CoverOpen:
    case shop::DeviceCondition::Fault:
    case shop::DeviceCondition::Missing:
    case shop::DeviceCondition::Doubtful:
    case shop::DeviceCondition::NearlyFull:
    case shop::DeviceCondition::Full:
        return true;
    case shop::DeviceCondition::NotConfigured:
    case shop::DeviceCondition::Ready:
    case shop::DeviceCondition::Busy:
    case shop::DeviceCondition::Open:
        return false;
    }
    return false;
}

} // namespace

QString deviceId(shop::DeviceKind device)
{
    switch (device) {
    case shop::DeviceKind::Printer:
        return QStringLiteral("printer");
    case shop::DeviceKind::PaymentTerminal:
        return QStringLiteral("terminal");
    case shop::DeviceKind::Scanner:
        return QStringLiteral("scanner");
    case shop::DeviceKind::Drawer:
        return QStringLiteral("drawer");
    case shop::DeviceKind::LineDisplay:
        return QStringLiteral("display");
    case shop::DeviceKind::Clock:
        return QStringLiteral("clock");
    case shop::DeviceKind::Disk:
        return QStringLiteral("disk");
    case shop::DeviceKind::Records:
        return QStringLiteral("records");
    case shop::DeviceKind::Server:
        return QStringLiteral("server");
    }
    return {};
}

DeviceRow deviceRow(shop::DeviceKind device, shop::DeviceCondition condition, const QString& since)
{
    const Naming naming = namingOf(device);
    DeviceRow row;
    row.id = deviceId(device);
    row.name = naming.name;
    row.icon = naming.icon;
    row.word = wordOf(device, condition, naming.feminine);
    row.lastEvent = since;
    // A missing customer display shows in Plus only (ui.md §9.13).
    row.trouble = needsSomeone(condition) && device != shop::DeviceKind::LineDisplay;
    row.pill = naming.pill;
    return row;
}

} // namespace comptoir::ui
