// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/measure_mask.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>
#include <array>
#include <vector>

using namespace comptoir;

namespace {

MeasureMask mask(const char* prefix, int item, int value, int decimals, MeasureKind kind, bool verifier = false)
{
    return {
        .prefix = prefix,
        .itemDigits = item,
        .valueDigits = value,
        .decimals = decimals,
        .verifier = verifier,
        .kind = kind,
    };
}

/// The public rules of the countries in the vectors: what a shop there would have in its table.
std::vector<MeasureMask> masksOf(const QString& region)
{
    using enum MeasureKind;
    std::vector<MeasureMask> weights = {
        mask("23", 6, 4, 3, Weight), mask("24", 6, 4, 2, Weight), mask("25", 6, 4, 1, Weight)};
    if (region == "denmark") {
        return {mask("21", 5, 5, 2, Price), mask("22", 5, 5, 2, Price), mask("23", 5, 5, 2, Price),
            mask("24", 5, 5, 2, Price), mask("26", 5, 5, 3, Weight), mask("27", 5, 5, 3, Weight),
            mask("28", 5, 5, 3, Weight)};
    }
    if (region == "germany") {
        return {mask("22", 4, 5, 2, Price, true), mask("23", 4, 5, 2, Price, true), mask("25", 4, 5, 0, Count, true),
            mask("26", 4, 5, 0, Count, true), mask("28", 4, 5, 3, Weight, true), mask("29", 4, 5, 3, Weight, true)};
    }
    if (region == "great_britain") {
        return {mask("20", 5, 4, 2, Price, true)};
    }
    if (region == "sweden") {
        std::vector<MeasureMask> all = weights;
        all.insert(all.end(), {mask("20", 6, 4, 2, Price), mask("21", 6, 4, 1, Price), mask("22", 6, 4, 0, Price)});
        return all;
    }
    return weights; // the Baltic states, Finland, Norway
}

/// "12.34" with three more decimals than any label has, so that all are whole numbers.
qint64 millionths(const QString& decimal)
{
    const qsizetype point = decimal.indexOf('.');
    const QString whole = point < 0 ? decimal : decimal.left(point);
    const QString part = point < 0 ? QString() : decimal.mid(point + 1);
    return (whole + part.leftJustified(6, '0')).toLongLong();
}

qint64 millionths(const Measured& measured)
{
    qint64 value = measured.value;
    for (int i = measured.decimals; i < 6; ++i) {
        value *= 10;
    }
    return value;
}

} // namespace

class MeasureMaskTest : public QObject {
    Q_OBJECT

private slots:
    void readsItemAndWeight()
    {
        const auto read = applyMask(mask("26", 5, 5, 3, MeasureKind::Weight), "2623570001505");

        QVERIFY(read.has_value());
        QCOMPARE(read->itemDigits, std::string("23570"));
        QCOMPARE(read->value, 150);
        QCOMPARE(read->decimals, 3);
        QVERIFY(read->kind == MeasureKind::Weight);
    }

    void readsAllFourteenDigitsToo()
    {
        const auto read = applyMask(mask("22", 4, 5, 2, MeasureKind::Price, true), "02211114002394");

        QVERIFY(read.has_value());
        QCOMPARE(read->itemDigits, std::string("1111"));
        QCOMPARE(read->value, 239);
    }

    void refusesAWrongVerifier()
    {
        // The verifier 4 became 5 and the check digit follows it, so only the verifier tells.
        const auto read = applyMask(mask("22", 4, 5, 2, MeasureKind::Price, true), "2211115002393");

        QVERIFY(!read.has_value());
        QVERIFY(read.error() == MeasureError::Verifier);
    }

    void refusesAWrongCheckDigit()
    {
        const auto read = applyMask(mask("26", 5, 5, 3, MeasureKind::Weight), "2623570001506");

        QVERIFY(!read.has_value());
        QVERIFY(read.error() == MeasureError::CheckDigit);
    }

    void refusesWhatIsNotItsOwn()
    {
        const MeasureMask weight = mask("26", 5, 5, 3, MeasureKind::Weight);
        QVERIFY(applyMask(weight, "2823570001509").error() == MeasureError::OtherPrefix);
        QVERIFY(applyMask(weight, "26235700015").error() == MeasureError::Malformed);
        QVERIFY(applyMask(weight, "26235700015AB").error() == MeasureError::Malformed);
        QVERIFY(
            applyMask(mask("26", 6, 5, 3, MeasureKind::Weight), "2623570001505").error() == MeasureError::Malformed);
    }

    void theLongestPrefixWins()
    {
        const std::array masks = {mask("20", 5, 5, 2, MeasureKind::Price), mask("201", 4, 5, 3, MeasureKind::Weight)};

        QCOMPARE(findMask(masks, "2012345678900"), &masks[1]);
        QCOMPARE(findMask(masks, "02012345678900"), &masks[1]);
        QCOMPARE(findMask(masks, "2022345678900"), &masks[0]);
        QCOMPARE(findMask(masks, "3017620422003"), nullptr);
    }

    void readsThePublishedLabels()
    {
        const QString path = test::sharedPath("data/gs1/rcn_variable_measure_vectors.csv");
        COMPTOIR_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        int read = 0;
        while (!file.atEnd()) {
            const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(',');
            QCOMPARE(row.size(), 6);
            const QString wanted = row[2] + row[3] + row[4];
            const std::vector<MeasureMask> masks = masksOf(row[0]);
            const std::string digits = row[1].toStdString();
            const MeasureMask* found = findMask(masks, digits);
            QCOMPARE(found != nullptr, !wanted.isEmpty());
            if (found == nullptr) {
                continue;
            }
            const auto measured = applyMask(*found, digits);
            QVERIFY2(measured.has_value(), digits.c_str());
            QCOMPARE(millionths(*measured), millionths(wanted));
            const MeasureKind kind = !row[2].isEmpty() ? MeasureKind::Weight
                : !row[3].isEmpty()                    ? MeasureKind::Count
                                                       : MeasureKind::Price;
            QVERIFY(measured->kind == kind);
            ++read;
        }
        QCOMPARE(read, 37);
    }
};

QTEST_APPLESS_MAIN(MeasureMaskTest)

#include "tst_measure_mask.moc"
