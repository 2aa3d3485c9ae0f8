// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/importer.h"

#include "app/shop/import/csv_reader.h"

#include <future>
#include <optional>
#include <unordered_set>

namespace comptoir::shop {

namespace {

constexpr std::size_t kSliceRows = 1000;

RejectReason reasonOf(RowFault fault)
{
    switch (fault) {
    case RowFault::BadQuoting:
        return RejectReason::BadQuoting;
    case RowFault::TooLong:
        return RejectReason::RowTooLong;
    case RowFault::NotUtf8:
        return RejectReason::NotUtf8;
    }
    return RejectReason::BadQuoting;
}

ImportFailure failureOf(SourceError error)
{
    switch (error) {
    case SourceError::CannotOpen:
        return ImportFailure::CannotOpen;
    case SourceError::Unreadable:
        return ImportFailure::Unreadable;
    case SourceError::DamagedArchive:
        return ImportFailure::DamagedArchive;
    }
    return ImportFailure::Unreadable;
}

/// The codes of the rows taken so far.
class SeenCodes {
public:
    /// False when a row before had the sku or one of the codes.
    bool admit(const ImportedArticle& article)
    {
        // A sku that is the GTIN itself needs no place of its own.
        const bool ownSku = !article.gtin || article.product.sku != article.gtin->display();
        if (ownSku && !m_skus.insert(article.product.sku).second) {
            return false;
        }
        return (!article.gtin || m_gtins.insert(number(*article.gtin)).second)
            && (!article.carton || m_gtins.insert(number(article.carton->gtin)).second);
    }

private:
    static std::uint64_t number(const Gtin& gtin)
    {
        std::uint64_t value = 0;
        for (const char digit : gtin.digits14()) {
            value = value * 10 + static_cast<std::uint64_t>(digit - '0');
        }
        return value;
    }

    std::unordered_set<std::string> m_skus;
    std::unordered_set<std::uint64_t> m_gtins;
};

/// A row as it was read: its article, or why there is none.
struct ReadRow {
    std::int64_t line = 0;
    std::string code; ///< as it was written
    Result<ImportedArticle, RejectReason> article;
};

/// Some rows of the file, in its order.
struct Slice {
    std::vector<ReadRow> rows;
    std::int64_t position = 0; ///< bytes read so far
    bool last = false;
};

/// Reads a slice while the one before is written: by another thread, which alone has the file meanwhile.
Slice readRows(
    CsvReader& reader, const ArticleReader& articles, const ByteSource& source, const CatalogueTarget& target)
{
    Slice slice;
    slice.rows.reserve(kSliceRows);
    while (slice.rows.size() < kSliceRows) {
        const auto row = reader.next();
        if (!row) {
            slice.last = true;
            break;
        }
        if (row->fault) {
            slice.rows.push_back({row->line, {}, unexpected(reasonOf(*row->fault))});
        } else {
            ReadRow& read = slice.rows.emplace_back(
                ReadRow{row->line, std::string(articles.codeOf(row->fields)), articles.read(row->fields, row->line)});
            if (read.article) {
                target.prepare(*read.article);
            }
        }
    }
    slice.position = source.position();
    return slice;
}

/// An import under way: what is not committed when it ends, whatever ends it, is abandoned.
class Import {
public:
    Import(ByteSource& source, CatalogueTarget& target, const ImportOptions& options)
        : m_source(source)
        , m_target(target)
        , m_options(options)
        , m_reader(source)
    {
    }
    ~Import()
    {
        if (m_begun) {
            m_target.abandon();
        }
    }
    Import(const Import&) = delete;
    Import& operator=(const Import&) = delete;
    Import(Import&&) = delete;
    Import& operator=(Import&&) = delete;

    Result<ImportReport, ImportFailure> run()
    {
        const auto header = m_reader.next();
        if (m_reader.error()) {
            return unexpected(failureOf(*m_reader.error()));
        }
        if (!header || header->fault) {
            return unexpected(ImportFailure::NoHeader);
        }
        Columns columns = Columns::of(header->fields);
        if (!columns.has(Column::Gtin) && !columns.has(Column::Sku)) {
            return unexpected(ImportFailure::NoCodeColumn);
        }
        m_report.ignoredColumns = columns.ignored();
        const ArticleReader articles(std::move(columns), m_options.rules);

        m_target.begin();
        m_begun = true;
        const auto readOn = [&] {
            return std::async(std::launch::async, readRows, std::ref(m_reader), std::cref(articles),
                std::cref(m_source), std::cref(m_target));
        };
        for (auto reading = readOn(); reading.valid();) {
            const Slice slice = reading.get();
            if (!slice.last) {
                reading = readOn();
            }
            take(slice);
        }
        if (m_reader.error()) {
            return unexpected(failureOf(*m_reader.error()));
        }
        finish();
        return std::move(m_report);
    }

private:
    void take(const Slice& slice)
    {
        for (const ReadRow& row : slice.rows) {
            ++m_report.rows;
            if (!row.article) {
                m_report.reject({row.line, row.code, row.article.error()});
            } else if (!m_seen.admit(*row.article)) {
                m_report.reject({row.line, row.code, RejectReason::DuplicateCode});
            } else {
                count(m_target.put(*row.article));
            }
        }
        m_position = slice.position;
        tellProgress();
    }

    void count(PutOutcome outcome)
    {
        switch (outcome) {
        case PutOutcome::Added:
            ++m_report.added;
            break;
        case PutOutcome::Changed:
            ++m_report.changed;
            break;
        case PutOutcome::Unchanged:
            ++m_report.unchanged;
            break;
        }
    }

    void finish()
    {
        m_report.missing = m_target.missing();
        if (m_options.withdrawMissing) {
            for (const MissingArticle& article : m_report.missing) {
                m_target.withdraw(article.sku);
                ++m_report.withdrawn;
            }
        }
        m_target.commit();
        m_begun = false;
        tellProgress();
    }

    void tellProgress() const
    {
        if (m_options.progress) {
            m_options.progress({m_report.rows, m_position, m_source.size()});
        }
    }

    ByteSource& m_source;
    CatalogueTarget& m_target;
    const ImportOptions& m_options;
    CsvReader m_reader;
    SeenCodes m_seen;
    ImportReport m_report;
    std::int64_t m_position = 0; // in the file
    bool m_begun = false;
};

} // namespace

Result<ImportReport, ImportFailure> importCatalogue(
    ByteSource& source, CatalogueTarget& target, const ImportOptions& options)
{
    return Import(source, target, options).run();
}

} // namespace comptoir::shop
