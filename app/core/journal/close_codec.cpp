// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

namespace {

Object encodeCounts(const std::map<std::string, std::int64_t>& counts)
{
    Object object;
    for (const auto& [type, count] : counts) {
        object.set(type, count);
    }
    return object;
}

Array encodeTenders(const std::map<std::string, TenderTotal>& tenders)
{
    Array array;
    for (const auto& [tender, total] : tenders) {
        Object object;
        object.set("amount", total.amount);
        object.set("count", total.count);
        object.set("tender", tender);
        array.emplace_back(std::move(object));
    }
    return array;
}

Object encode(const CashTotal& cash)
{
    Object object;
    setNumber(object, "counted", cash.counted);
    setNumber(object, "difference", cash.difference);
    object.set("expected", cash.expected);
    return object;
}

void readCounts(const FieldReader& fields, std::map<std::string, std::int64_t>& into)
{
    fields.readObject("counts", Need::Required, [&into](const FieldReader& item) {
        for (const auto& [type, count] : item.object().members()) {
            item.read(type, into[type]);
        }
    });
}

void readTenders(const FieldReader& fields, std::string_view key, Need need, std::map<std::string, TenderTotal>& into)
{
    struct Named {
        std::string tender;
        TenderTotal total;
    };
    std::vector<Named> tenders;
    fields.readArray(key, tenders, need, [](const FieldReader& item, Named& named) {
        item.read("amount", named.total.amount);
        item.read("count", named.total.count);
        item.read("tender", named.tender);
    });
    for (const Named& named : tenders) {
        into[named.tender] = named.total;
    }
}

} // namespace

Object encode(const CashRecord& cash)
{
    Object object;
    object.set("amount", cash.amount);
    setText(object, "approval", cash.approval);
    setText(object, "bag", cash.bag);
    setNumber(object, "counted", cash.counted);
    object.set("currency", cash.currency);
    setArray(object, "denominations", cash.denominations, [](const CashPieces& pieces) {
        Object item;
        item.set("count", pieces.count);
        item.set("value", pieces.denomination);
        return item;
    });
    setNumber(object, "difference", cash.difference);
    setNumber(object, "expected", cash.expected);
    object.set("kind", std::string(textOf(cash.kind)));
    setText(object, "reason", cash.reason);
    setText(object, "session", cash.session);
    setText(object, "tender", cash.tender);
    setText(object, "witness", cash.witness);
    return object;
}

void decode(const FieldReader& fields, CashRecord& cash)
{
    fields.read("amount", cash.amount);
    fields.read("approval", cash.approval, Need::Optional);
    fields.read("bag", cash.bag, Need::Optional);
    fields.read("counted", cash.counted);
    fields.read("currency", cash.currency);
    fields.readArray(
        "denominations", cash.denominations, Need::Optional, [](const FieldReader& item, CashPieces& pieces) {
            item.read("count", pieces.count);
            item.read("value", pieces.denomination);
        });
    fields.read("difference", cash.difference);
    fields.read("expected", cash.expected);
    fields.readEnum("kind", cash.kind, &cashKindOf, Need::Required);
    fields.read("reason", cash.reason, Need::Optional);
    fields.read("session", cash.session, Need::Optional);
    fields.read("tender", cash.tender, Need::Optional);
    fields.read("witness", cash.witness, Need::Optional);
}

Object encode(const CloseRecord& close)
{
    Object object;
    object.set("cash", encode(close.cash));
    if (close.closes != 0) {
        object.set("closes", close.closes);
    }
    object.set("counts", encodeCounts(close.counts));
    object.set("currency", close.currency);
    setText(object, "day", close.day);
    object.set("discounts", close.discounts);
    object.set("from", close.from);
    object.set("grand_total", encode(close.grandTotal));
    object.set("level", std::string(textOf(close.level)));
    object.set("merkle_root", close.merkleRoot.hex());
    if (!close.money.empty()) {
        object.set("money", encodeTenders(close.money));
    }
    object.set("number", close.number);
    setText(object, "period", close.period);
    object.set("previous_close", close.previousClose.hex());
    setText(object, "session", close.session);
    object.set("tenders", encodeTenders(close.tenders));
    object.set("tickets", close.tickets);
    object.set("to", close.to);
    object.set("totals", journal::encode(close.totals));
    object.set("training", close.training);
    object.set("unwitnessed", close.unwitnessed);
    object.set("vat", Array());
    setArray(object, "vat", close.vat, [](const VatRecord& vat) { return journal::encode(vat); });
    return object;
}

void decode(const FieldReader& fields, CloseRecord& close)
{
    close.early = !fields.has("counts");
    fields.readObject("cash", Need::Required, [&cash = close.cash](const FieldReader& item) {
        item.read("counted", cash.counted);
        item.read("difference", cash.difference);
        item.read("expected", cash.expected);
    });
    fields.read("closes", close.closes, Need::Optional);
    readCounts(fields, close.counts);
    fields.read("currency", close.currency);
    fields.read("day", close.day, Need::Optional);
    fields.read("discounts", close.discounts);
    fields.read("from", close.from);
    readGrandTotal(fields, close.grandTotal);
    fields.readEnum("level", close.level, &closeLevelOf, Need::Required);
    fields.read("merkle_root", close.merkleRoot);
    readTenders(fields, "money", Need::Optional, close.money);
    fields.read("number", close.number);
    fields.read("period", close.period, Need::Optional);
    fields.read("previous_close", close.previousClose);
    fields.read("session", close.session, Need::Optional);
    readTenders(fields, "tenders", Need::Required, close.tenders);
    fields.read("tickets", close.tickets);
    fields.read("to", close.to);
    readTotals(fields, close.totals);
    fields.read("training", close.training);
    fields.read("unwitnessed", close.unwitnessed);
    readVat(fields, close.vat);
}

} // namespace comptoir::journal
