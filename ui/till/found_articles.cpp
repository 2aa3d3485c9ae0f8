// SPDX-License-Identifier: Apache-2.0
#include "ui/till/found_articles.h"

#include <QCoreApplication>
#include <QList>

namespace comptoir::ui {

namespace {

constexpr auto kModel = QLatin1String("model:");
constexpr auto kSku = QLatin1String("sku:");

QString folded(const QString& text)
{
    return QString::fromStdString(text::folded(text.toStdString()));
}

QString priceOf(UnitPrice price, Unit unit, const TillWords& words)
{
    const auto one = lineGross(price, Quantity::pieces(1));
    if (!one || one->isZero()) {
        return {};
    }
    switch (unit) {
    case Unit::Piece:
        return words.amount(*one);
    case Unit::Kilogram:
        return QCoreApplication::translate("FoundArticles", "%1/kg").arg(words.amount(*one));
    case Unit::Litre:
        return QCoreApplication::translate("FoundArticles", "%1/L").arg(words.amount(*one));
    case Unit::Metre:
        return QCoreApplication::translate("FoundArticles", "%1/m").arg(words.amount(*one));
    }
    return {};
}

} // namespace

Mark markOf(const QString& query, const QString& name)
{
    const QString wanted = folded(query.trimmed().section(QLatin1Char(' '), 0, 0));
    if (wanted.isEmpty()) {
        return {};
    }
    // One character may fold to two (œ), so each folded one remembers where it came from.
    QString text;
    QList<int> from;
    for (int at = 0; at < name.size(); ++at) {
        const QString letters = folded(name.mid(at, 1));
        text += letters.isEmpty() ? QStringLiteral(" ") : letters;
        from.resize(text.size(), at);
    }
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber()) {
            const int start = from[at];
            return {start, from[at + wanted.size() - 1] - start + 1};
        }
    }
    return {};
}

FoundArticle foundModel(const storage::FoundModel& model, const QString& query, const TillWords& words)
{
    FoundArticle row;
    row.many = model.sku.empty();
    row.id = row.many ? kModel + QString::fromStdString(model.model) : kSku + QString::fromStdString(model.sku);
    row.name = words.in(model.name);
    const Mark mark = markOf(query, row.name);
    row.matchStart = mark.start;
    row.matchLength = mark.length;
    row.detail = model.variants > 1
        ? QCoreApplication::translate("FoundArticles", "%n variante(s)", nullptr, model.variants)
        : QString::fromStdString(model.brand);
    if (model.priceFrom) {
        row.price = priceOf(*model.priceFrom, model.unit, words);
    }
    row.drawing = QString::fromStdString(model.picture);
    return row;
}

FoundArticle foundProduct(
    const storage::FoundProduct& product, const QString& query, bool variant, const TillWords& words)
{
    const Product& sold = product.offer.product;
    FoundArticle row;
    row.id = kSku + QString::fromStdString(sold.sku);
    const QString options = words.in(sold.options);
    row.name = variant && !options.isEmpty() ? options : words.in(sold.name);
    if (!variant) {
        const Mark mark = markOf(query, row.name);
        row.matchStart = mark.start;
        row.matchLength = mark.length;
        row.detail = options;
    }
    row.price = priceOf(product.offer.price, sold.unit, words);
    row.drawing = QString::fromStdString(sold.picture);
    return row;
}

std::optional<QString> modelOf(const QString& rowId)
{
    return rowId.startsWith(kModel) ? std::optional(rowId.mid(kModel.size())) : std::nullopt;
}

QString skuOf(const QString& rowId)
{
    return rowId.startsWith(kSku) ? rowId.mid(kSku.size()) : rowId;
}

} // namespace comptoir::ui
