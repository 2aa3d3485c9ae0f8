// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/article_reader.h"

#include "app/shop/import/field_values.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr std::size_t kLongestSku = 40; // data-model.md §1
constexpr std::size_t kLongestName = 400;

RejectReason reasonOf(GtinError error)
{
    switch (error) {
    case GtinError::Length:
        return RejectReason::CodeLength;
    case GtinError::NotDigits:
        return RejectReason::CodeNotDigits;
    case GtinError::CheckDigit:
        return RejectReason::CheckDigit;
    }
    return RejectReason::CodeNotDigits;
}

/// Counted as people do: a character of several bytes is one.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

LocalText inBoth(std::string_view french, std::string_view english)
{
    return {tidied(french), tidied(english)};
}

UnitPrice perUnit(Money amount)
{
    return {amount.minor() * (10'000 / amount.currency().minorPerUnit()), amount.currency()};
}

} // namespace

ArticleReader::ArticleReader(Columns columns, ImportRules rules)
    : m_columns(std::move(columns))
    , m_rules(std::move(rules))
{
}

std::string_view ArticleReader::codeOf(Fields fields) const
{
    const std::string_view gtin = at(fields, Column::Gtin);
    return gtin.empty() ? at(fields, Column::Sku) : gtin;
}

Result<ImportedArticle, RejectReason> ArticleReader::read(Fields fields, std::int64_t line) const
{
    if (fields.size() > m_columns.count()) {
        return unexpected(RejectReason::TooManyFields);
    }
    ImportedArticle article{.line = line, .price = {0, m_rules.currency}};
    for (const auto step : {&ArticleReader::readCode, &ArticleReader::readWords, &ArticleReader::readUnitAndFlags,
             &ArticleReader::readPrice, &ArticleReader::readVatRate, &ArticleReader::readMarkdown,
             &ArticleReader::readContent, &ArticleReader::readCodes}) {
        if (const Read done = (this->*step)(fields, article); !done) {
            return unexpected(done.error());
        }
    }
    return article;
}

ArticleReader::Read ArticleReader::readCode(Fields fields, ImportedArticle& article) const
{
    const std::string_view code = at(fields, Column::Gtin);
    const std::string_view sku = at(fields, Column::Sku);
    if (code.empty() && sku.empty()) {
        return unexpected(RejectReason::MissingCode);
    }
    if (!code.empty()) {
        const auto gtin = Gtin::parse(code);
        if (!gtin) {
            return unexpected(reasonOf(gtin.error()));
        }
        article.gtin = *gtin;
    }
    if (characters(sku) > kLongestSku) {
        return unexpected(RejectReason::SkuTooLong);
    }
    article.product.sku = sku.empty() ? std::string(article.gtin->display()) : tidied(sku);
    return {};
}

ArticleReader::Read ArticleReader::readWords(Fields fields, ImportedArticle& article) const
{
    Product& product = article.product;
    product.name = inBoth(at(fields, Column::NameFr), at(fields, Column::NameEn));
    if (product.name.fr.empty()) {
        return unexpected(RejectReason::MissingName);
    }
    if (std::max(product.name.fr.size(), product.name.en.size()) > kLongestName) {
        return unexpected(RejectReason::NameTooLong);
    }
    product.model = tidied(at(fields, Column::Model));
    product.brand = tidied(at(fields, Column::Brand));
    article.categoryName = inBoth(at(fields, Column::Category), at(fields, Column::CategoryEn));
    article.departmentName = inBoth(at(fields, Column::Department), at(fields, Column::DepartmentEn));
    product.category = article.categoryName.fr;
    if (!article.departmentName.fr.empty()) {
        product.departments = {article.departmentName.fr};
    }
    product.options = inBoth(at(fields, Column::OptionsFr), at(fields, Column::OptionsEn));
    if (product.options.fr.empty()) {
        const std::string colour = tidied(at(fields, Column::Colour));
        const std::string size = tidied(at(fields, Column::Size));
        product.options.fr = colour.empty() || size.empty() ? colour + size : colour + " · " + size;
    }
    if (std::max(product.options.fr.size(), product.options.en.size()) > kLongestName) {
        return unexpected(RejectReason::NameTooLong); // every ticket line carries them with the name
    }
    article.picture = tidied(at(fields, Column::Picture));
    return {};
}

ArticleReader::Read ArticleReader::readUnitAndFlags(Fields fields, ImportedArticle& article) const
{
    if (const std::string_view text = at(fields, Column::Unit); !text.empty()) {
        const auto unit = unitNamed(text);
        if (!unit) {
            return unexpected(RejectReason::UnknownUnit);
        }
        article.product.unit = *unit;
    }
    std::string_view words = at(fields, Column::Flags);
    while (!words.empty()) {
        const std::size_t length = std::min(words.find(' '), words.size());
        if (length > 0 && !addFlag(article.product.flags, words.substr(0, length))) {
            return unexpected(RejectReason::UnknownFlag);
        }
        words.remove_prefix(std::min(length + 1, words.size()));
    }
    return {};
}

Result<std::optional<UnitPrice>, RejectReason> ArticleReader::priceIn(Fields fields) const
{
    if (const std::string_view cents = at(fields, Column::PriceCents); !cents.empty()) {
        const auto minor = wholeNumber(cents);
        if (!minor || *minor > Money::kLimit) {
            return unexpected(RejectReason::BadPrice);
        }
        return perUnit(Money::fromMinor(*minor, m_rules.currency));
    }
    const std::string_view text = at(fields, Column::Price);
    if (text.empty()) {
        return std::nullopt;
    }
    const auto amount = Money::parse(text, m_rules.currency);
    if (!amount || amount->isNegative()) {
        return unexpected(RejectReason::BadPrice);
    }
    return perUnit(*amount);
}

ArticleReader::Read ArticleReader::readPrice(Fields fields, ImportedArticle& article) const
{
    const auto price = priceIn(fields);
    if (!price) {
        return unexpected(price.error());
    }
    const bool asked = *price && (*price)->tenThousandths > 0;
    if (!asked && !article.product.flags.openPrice) {
        return unexpected(RejectReason::MissingPrice);
    }
    if (asked) {
        article.price = **price;
    }
    const auto from = dayIn(at(fields, Column::PriceFrom));
    if (!from) {
        return unexpected(from.error());
    }
    article.priceFrom = *from;
    return {};
}

ArticleReader::Read ArticleReader::readVatRate(Fields fields, ImportedArticle& article) const
{
    const std::string_view text = at(fields, Column::VatRate);
    if (text.empty()) {
        return unexpected(RejectReason::MissingVatRate);
    }
    const auto rate = percentage(text);
    const auto known = std::ranges::find_if(
        m_rules.vatRates, [&](const KnownVatRate& candidate) { return rate && candidate.rate == *rate; });
    if (known == m_rules.vatRates.end()) {
        return unexpected(RejectReason::UnknownVatRate);
    }
    article.vatRate = *rate;
    article.product.vatCategory = known->category;
    return {};
}

ArticleReader::Read ArticleReader::readMarkdown(Fields fields, ImportedArticle& article) const
{
    const std::string_view text = at(fields, Column::MarkdownCents);
    if (text.empty()) {
        return {};
    }
    const auto minor = wholeNumber(text);
    if (!minor || *minor == 0 || *minor > Money::kLimit) {
        return unexpected(RejectReason::BadPrice);
    }
    const auto from = dayIn(at(fields, Column::MarkdownFrom));
    if (!from) {
        return unexpected(from.error());
    }
    article.markdown = {perUnit(Money::fromMinor(*minor, m_rules.currency)), *from};
    return {};
}

Result<std::optional<Instant>, RejectReason> ArticleReader::dayIn(std::string_view text) const
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto midnight = midnightOf(text, m_rules.timeZone);
    if (!midnight) {
        return unexpected(RejectReason::BadDate);
    }
    return midnight;
}

ArticleReader::Read ArticleReader::readContent(Fields fields, ImportedArticle& article) const
{
    if (const std::string_view eco = at(fields, Column::EcoCents); !eco.empty()) {
        const auto minor = wholeNumber(eco);
        if (!minor || *minor > Money::kLimit) {
            return unexpected(RejectReason::BadNumber);
        }
        article.product.ecoContributionMinor = *minor;
    }
    const std::string_view amount = at(fields, Column::ContentThousandths);
    if (amount.empty()) {
        article.product.content = contentIn(at(fields, Column::Size));
        return {};
    }
    const auto thousandths = wholeNumber(amount);
    const auto unit = unitNamed(at(fields, Column::ContentUnit));
    if (!thousandths || *thousandths == 0 || *thousandths > Quantity::kLimit) {
        return unexpected(RejectReason::BadNumber);
    }
    if (!unit) {
        return unexpected(RejectReason::UnknownUnit);
    }
    article.product.content = Content{Quantity::fromThousandths(*thousandths), *unit};
    return {};
}

ArticleReader::Read ArticleReader::readCodes(Fields fields, ImportedArticle& article) const
{
    if (const std::string_view code = at(fields, Column::CaseGtin); !code.empty()) {
        const auto gtin = Gtin::parse(code);
        if (!gtin) {
            return unexpected(reasonOf(gtin.error()));
        }
        const auto pieces = wholeNumber(at(fields, Column::CaseQuantity));
        if (!pieces || *pieces == 0 || *pieces > Quantity::kLimit / Quantity::kOne) {
            return unexpected(RejectReason::BadNumber);
        }
        article.carton = ImportedCase{*gtin, Quantity::pieces(*pieces)};
    }
    article.scaleCode = at(fields, Column::ScaleCode);
    if (!article.scaleCode.empty() && !wholeNumber(article.scaleCode)) {
        return unexpected(RejectReason::CodeNotDigits);
    }
    return {};
}

} // namespace comptoir::shop
