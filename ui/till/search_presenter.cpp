// SPDX-License-Identifier: Apache-2.0
#include "ui/till/search_presenter.h"

#include "ui/till/found_articles.h"

#include <algorithm>
#include <utility>

namespace comptoir::ui {

namespace {

constexpr int kShortestQuery = 2;
constexpr int kMostResults = 50;
constexpr int kShortestCode = 8;
constexpr int kLongestCode = 14;

bool isCode(const QString& query)
{
    return query.size() >= kShortestCode && query.size() <= kLongestCode
        && std::ranges::all_of(query, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

SearchPresenter::SearchPresenter(TillParts parts, ArticleSearchViewModel& page, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
{
    connect(&m_shell, &ShellViewModel::sheetChanged, this, [this] {
        if (m_shell.sheet() == ShellViewModel::ArticleSearch) {
            start();
        }
    });
    connect(&m_page, &ArticleSearchViewModel::queryTyped, this, [this](const QString& query) {
        m_state.query = query;
        m_variantsOf.clear();
        look();
    });
    connect(&m_page, &ArticleSearchViewModel::familyAsked, this, [this](int family) {
        m_state.family = family == m_state.family ? -1 : family;
        m_variantsOf.clear();
        look();
    });
    connect(&m_page, &ArticleSearchViewModel::modelsAsked, this, [this] {
        m_variantsOf.clear();
        look();
    });
    connect(&m_page, &ArticleSearchViewModel::articleAsked, this, &SearchPresenter::choose);
}

void SearchPresenter::speak(const TillWords& words)
{
    m_words = words;
    m_state.english = words.language == Language::English;
    look();
}

void SearchPresenter::start()
{
    const bool english = m_state.english;
    m_state = {};
    m_state.english = english;
    m_variantsOf.clear();
    m_page.show(m_state);
    m_parts.thread.run([this] { return m_parts.selling.families(); })
        .then(this, [this](const std::vector<std::string>& families) {
            m_state.families.clear();
            for (const std::string& family : families) {
                m_state.families << QString::fromStdString(family);
            }
            look();
        });
}

void SearchPresenter::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const QString query = m_state.query.trimmed();
    const bool enough = query.size() >= kShortestQuery || m_state.family >= 0;
    const std::string family = m_state.family >= 0 && m_state.family < m_state.families.size()
        ? m_state.families[m_state.family].toStdString()
        : std::string();
    m_parts.thread
        .run([this, words = query.toStdString(), family, enough, code = isCode(query), model = m_variantsOf] {
            Found found;
            if (!model.empty()) {
                found.products = m_parts.selling.variants(model);
            } else if (enough) {
                if (code) {
                    if (auto one = m_parts.desk.catalogue().findByCode(words, m_parts.desk.clock().now())) {
                        found.products.push_back({one->offer});
                    }
                }
                found.models = m_parts.selling.search(words, kMostResults, family);
            }
            return found;
        })
        .then(
            this,
            [this](const Found& found) {
                m_looking = false;
                if (std::exchange(m_again, false)) {
                    look();
                } else {
                    show(found);
                }
            },
            [this] {
                m_looking = false; // the fault page says why
                m_again = false;
            });
}

void SearchPresenter::show(const Found& found)
{
    m_state.results.clear();
    for (const storage::FoundProduct& product : found.products) {
        const FoundArticle row = foundProduct(product, m_state.query, !m_variantsOf.empty(), m_words);
        m_state.results << row;
    }
    for (const storage::FoundModel& model : found.models) {
        m_state.results << foundModel(model, m_state.query, m_words);
    }
    m_state.summary = m_variantsOf.empty() ? tr("%n modèle(s)", nullptr, static_cast<int>(m_state.results.size()))
                                           : tr("%n variante(s)", nullptr, static_cast<int>(m_state.results.size()));
    if (m_variantsOf.empty()) {
        m_state.variantsOf.clear();
    } else if (!found.products.empty()) {
        m_state.variantsOf = m_words.in(found.products.front().offer.product.name);
    }
    m_page.show(m_state);
}

void SearchPresenter::choose(const QString& article)
{
    if (const auto model = modelOf(article)) {
        m_variantsOf = model->toStdString();
        look();
        return;
    }
    m_shell.closeSheet();
    emit chosen(skuOf(article));
}

} // namespace comptoir::ui
