// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::text {

enum class RowKind {
    Text, ///< left
    Centred,
    Amount, ///< left … right
    Total, ///< large, left … right
    Table, ///< `table`
    Rule,
    Title, ///< centred, large
    Code, ///< left holds what the QR says
    Space,
};

using Table = std::vector<std::vector<std::string>>; ///< rows of cells, the first row names them

/// A row of something printed, for paper of any width, a page or a screen.
struct PrintRow {
    RowKind kind = RowKind::Text;
    std::string left{};
    std::string right{};
    bool bold = false;
    Table table{};

    friend bool operator==(const PrintRow&, const PrintRow&) = default;
};

using Printout = std::vector<PrintRow>;

/// A reading, a close or a list to put on paper or in a PDF: its title and its own rows. Head (who the shop is), mark
/// of a copy and of training are the printing's (app/shop/receipts/report.h), so no report can forget them.
struct Report {
    std::string title;
    Printout rows{};
};

/// Characters a UTF-8 text takes on paper: its code points.
std::size_t widthOf(std::string_view text);

/// A table in fixed-width rows: first column left, the others right. Where `columns` are too few for a row of cells,
/// the first stands above the others.
std::vector<std::string> tableRows(const Table& table, std::size_t columns);

/// The printout as plain text, lines of at most `columns` characters; a QR is left out.
std::string plainText(const Printout& printout, std::size_t columns);

} // namespace comptoir::text
