// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/receipt_paper.h"
#include "app/core/text/format.h"
#include "drivers/escpos/receipt_encoder.h"
#include "drivers/simulator/paper_picture.h"
#include "drivers/simulator/printer_mechanism.h"
#include "tests/app/shop/receipts/receipt_cases.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace comptoir;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

struct Printer {
    const char* profile;
    int widthDots;
    int columns;
};

constexpr std::array kPrinters = {
    Printer{"generic-58", 384, 32}, Printer{"epson-42", 512, 42}, Printer{"epson-80", 576, 48}};

/// What comes out of a printer that reads the driver's bytes.
QString onPaper(const Receipt& receipt, const Printer& printer, const QString& picture = {})
{
    const auto profile = drivers::findPrinterProfile(printer.profile);
    const auto job = drivers::encodeReceipt(adapters::documentOf(layOut(receipt), profile->columns), *profile);
    QString text;
    simulator::PrinterMechanism mechanism({.widthDots = profile->widthDots}, [&](const simulator::PrintedPaper& paper) {
        text = QString::fromStdString(paper.text());
        if (!picture.isEmpty()) {
            QVERIFY(simulator::drawPaper(paper, picture.toStdString()));
        }
    });
    for (const std::byte value : job.bytes) {
        mechanism.receive({&value, 1});
    }
    if (profile->cutter == drivers::Cutter::None) {
        constexpr std::array kTorn{std::byte{0x1D}, std::byte{'V'}, std::byte{0}}; // the hand that tears it off
        mechanism.receive(kTorn);
    }
    return text;
}

QString goldenFolder()
{
    return qEnvironmentVariable("COMPTOIR_SOURCE_DIR") + "/tests/app/shop/receipts/goldens/";
}

/// The file kept in the tree; what was made now is left in the build folder, to look at and to copy when it is right.
QByteArray golden(const QString& name, const QByteArray& made)
{
    const QDir drawn(qEnvironmentVariable("COMPTOIR_BINARY_DIR") + "/receipts");
    drawn.mkpath(".");
    QFile out(drawn.filePath(name));
    if (out.open(QIODevice::WriteOnly)) {
        out.write(made);
    }
    QFile kept(goldenFolder() + name);
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
}

} // namespace

class ReceiptGoldensTest : public QObject {
    Q_OBJECT

private slots:
    void paperIsTheGoldenOne_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("printer");
        const auto cases = receiptCases();
        for (int i = 0; i < static_cast<int>(cases.size()); ++i) {
            for (int p = 0; p < static_cast<int>(kPrinters.size()); ++p) {
                QTest::addRow("%s-%d", cases[static_cast<std::size_t>(i)].name.c_str(),
                    kPrinters[static_cast<std::size_t>(p)].columns)
                    << i << p;
            }
        }
    }

    void paperIsTheGoldenOne()
    {
        QFETCH(const int, at);
        QFETCH(const int, printer);
        const ReceiptCase& given = m_cases[static_cast<std::size_t>(at)];
        const Printer& on = kPrinters[static_cast<std::size_t>(printer)];

        const QString name = QStringLiteral("%1-%2").arg(QString::fromStdString(given.name)).arg(on.columns);
        const QByteArray made = onPaper(makeReceipt(given.source), on).toUtf8();

        QVERIFY(!made.isEmpty());
        QCOMPARE(made, golden(name + ".txt", made));
    }

    void eReceiptIsTheGoldenOne_data() { eachCase(); }
    void eReceiptIsTheGoldenOne()
    {
        QFETCH(const int, at);
        const ReceiptCase& given = m_cases[static_cast<std::size_t>(at)];

        const QByteArray made = QByteArray::fromStdString(receiptHtml(makeReceipt(given.source)));

        QCOMPARE(made, golden(QString::fromStdString(given.name) + ".html", made));
    }

    void eReceiptNeedsNothingElseAndEscapesWhatItShows()
    {
        ReceiptSource source = plainSale();
        auto& ticket = std::get<journal::TicketRecord>(source.record.payload);
        ticket.lines[0].label = "<script>alert('x')</script> & \"co\"";

        const QString html = QString::fromStdString(receiptHtml(makeReceipt(source)));

        QVERIFY(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http://") && !html.contains("src=") && !html.contains("<link"));
        QVERIFY(html.contains("<html lang=\"fr\">"));
        QVERIFY(html.contains("prefers-color-scheme:dark"));
        QVERIFY(html.contains("role=\"img\" aria-label="));
    }

    void aNumberIsNeverBrokenAndAnAddressCanBeTapped()
    {
        ReceiptSource source = plainSale();
        source.cancelledBy = "S042-C02-00018468";
        std::get<journal::TicketRecord>(source.record.payload).lines[0].label = "Montre « Belcour »";
        source.store.returnPolicy = {.fr = "Voir https://shop.example/retours-2026?a=1&b=2", .en = {}};

        const QString html = QString::fromStdString(receiptHtml(makeReceipt(source)));

        QVERIFY(html.contains("n°\u00a0<span class=\"one\">S042-C02-00018468</span>"));
        QVERIFY(html.contains("Montre «\u00a0Belcour\u00a0»"));
        const QString address = "https://shop.example/retours-2026?a=1&amp;b=2";
        QVERIFY(html.contains("<a href=\"" + address + "\">" + address + "</a>"));
    }

    /// What the record and the store say stands on each rendering, to the cent.
    void everyFieldOfTheRecordIsOnEveryRendering_data() { eachCase(); }
    void everyFieldOfTheRecordIsOnEveryRendering()
    {
        QFETCH(const int, at);
        const ReceiptSource& source = m_cases[static_cast<std::size_t>(at)].source;
        const QString paper = squeezed(onPaper(makeReceipt(source), kPrinters.back()));
        const QString page = squeezed(textOfHtml(receiptHtml(makeReceipt(source))));

        for (const QString& field : fieldsOf(source)) {
            QVERIFY2(paper.contains(squeezed(field)), qPrintable("paper: " + field));
            QVERIFY2(page.contains(squeezed(field)), qPrintable("e-receipt: " + field));
        }
    }

    void everyFieldOfTheRecordIsOnA4_data() { eachCase(); }
    void everyFieldOfTheRecordIsOnA4()
    {
        QFETCH(const int, at);
        const ReceiptCase& given = m_cases[static_cast<std::size_t>(at)];
        const std::string pdf = receiptPdf(makeReceipt(given.source));
        golden(QString::fromStdString(given.name) + ".pdf", QByteArray::fromStdString(pdf));

        const QString page = squeezed(asked("pdftotext", {"-raw", "-", "-"}, pdf));

        for (const QString& field : fieldsOf(given.source)) {
            QVERIFY2(page.contains(squeezed(field)), qPrintable(field));
        }
    }

    void twoHundredLinesTakeSeveralPagesWithTheirFontsInside()
    {
        const std::string pdf = receiptPdf(makeReceipt(longSale(200)));
        golden("long.pdf", QByteArray::fromStdString(pdf));

        const QString pages = asked("pdfinfo", {"-"}, pdf);
        const QString fonts = asked("pdffonts", {"-"}, pdf);

        QVERIFY2(pages.contains(QRegularExpression("Pages: +[789]\n")), qPrintable(pages));
        // Which weight stands for the plain one is the font configuration's choice.
        QVERIFY2(fonts.count("+Lato-") >= 2 && fonts.contains("+Lato-Bold"), qPrintable(fonts));
        QVERIFY(!fonts.contains(QRegularExpression(" no +(yes|no) +(yes|no) ")));
        QCOMPARE(asked("pdftotext", {"-raw", "-", "-"}, pdf).count("Jardin"), 200);
    }

    void twoHundredLinesComeOutOfThePrinterInTheirOrder()
    {
        const QString paper = onPaper(makeReceipt(longSale(200)), kPrinters.back());

        QCOMPARE(paper.count("Jardin"), 200);
        QVERIFY(paper.contains("200 lignes"));
        QVERIFY(paper.contains("2 500,00") || paper.contains("2\u00A0500,00"));
    }

private:
    static void eachCase()
    {
        QTest::addColumn<int>("at");
        const auto cases = receiptCases();
        for (int i = 0; i < static_cast<int>(cases.size()); ++i) {
            QTest::addRow("%s", cases[static_cast<std::size_t>(i)].name.c_str()) << i;
        }
    }

    /// Without blanks: a line may break anywhere there is one.
    static QString squeezed(QString text)
    {
        return text.remove(QRegularExpression("[\\s\\x{00A0}\\x{202F}]")).replace(QChar(0x2212), '-');
    }

    static QString textOfHtml(const std::string& html)
    {
        QString text = QString::fromStdString(html);
        text.remove(QRegularExpression("<style>.*</style>", QRegularExpression::DotMatchesEverythingOption));
        return text.remove(QRegularExpression("<[^>]*>"))
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&amp;", "&");
    }

    static QString asked(const QString& program, const QStringList& arguments, const std::string& input)
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input.data(), static_cast<qint64>(input.size()));
        process.closeWriteChannel();
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString euros(std::int64_t minor)
    {
        return QString::fromStdString(text::amount(Money::fromMinor(minor, Currency::eur()), Language::French));
    }

    static void addLine(QStringList& fields, const journal::TicketLineRecord& line)
    {
        fields << QString::fromStdString(line.label) << QString::fromStdString(line.options) << euros(line.net)
               << QString::fromStdString(line.serial) << QString::fromStdString(line.lot)
               << QString::fromStdString(text::quantityTimesPrice(Quantity::fromThousandths(line.quantity),
                      *journal::unitOf(line.unit), {line.unitPrice, Currency::eur()}, Language::French));
        for (const journal::RuleAmount& discount : line.discounts) {
            fields << euros(-discount.amount);
        }
        if (!line.guarantee.empty()) {
            fields << "Garantie légale de conformité : 2 ans";
        }
    }

    static QStringList fieldsOf(const ReceiptSource& source)
    {
        QStringList fields{"Maison Orvane", "42 place du Comptoir", "France", "99904200500044", "47.71Z",
            "FR45999042005", "08/10/2026", "10:00:00", "ines", "S042-C02", "31204", "k7Qx", "1.0.0",
            "attestation éditeur"};
        const auto* ticket = std::get_if<journal::TicketRecord>(&source.record.payload);
        const auto* note = std::get_if<journal::NoteRecord>(&source.record.payload);
        check(ticket != nullptr || note != nullptr, "a receipt is of a ticket or a note");
        for (const auto& line : ticket != nullptr ? ticket->lines : note->lines) {
            addLine(fields, line);
        }
        for (const auto& vat : ticket != nullptr ? ticket->vat : note->vat) {
            for (const std::int64_t minor : {vat.netOfTax, vat.tax, vat.gross}) {
                fields << euros(minor).remove(u'€');
            }
        }
        fields << euros(ticket != nullptr ? ticket->totals.gross : note->totals.gross);
        if (ticket == nullptr) {
            return fields << "NOTE — document provisoire, ne vaut pas ticket";
        }
        fields << QString::fromStdString(ticket->number) << QString::fromStdString(ticket->order);
        for (const journal::PaymentRecord& payment : ticket->payments) {
            fields << euros(payment.amount) << QString::fromStdString(payment.last4)
                   << QString::fromStdString(payment.scheme) << QString::fromStdString(payment.reference);
            if (payment.change) {
                fields << euros(*payment.given) << euros(*payment.change);
            }
        }
        return fields;
    }

    const std::vector<ReceiptCase> m_cases = receiptCases();
};

QTEST_APPLESS_MAIN(ReceiptGoldensTest)

#include "tst_receipt_goldens.moc"
