// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace comptoir::drivers {

enum class Align { Left, Centre, Right };

struct TextStyle {
    bool bold = false;
    bool underline = false;
    bool doubleWidth = false;
    bool doubleHeight = false;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// A paragraph in UTF-8; what is wider than the paper goes on to the next line, at a space when there is one.
struct TextLine {
    std::string text;
    Align align = Align::Left;
    TextStyle style = {};
};

/// `label` on the left and `amount` at the right edge; a long label takes several lines, the amount stands on the last.
struct ColumnsLine {
    std::string label;
    std::string amount;
    TextStyle style = {};
};

/// A line across the paper.
struct Rule {
    bool heavy = false;
};

/// Blank lines.
struct Feed {
    int lines = 1;
};

/// One bit a dot, 1 is black, most significant bit first, rows of (width + 7) / 8 bytes.
struct Raster {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rows = {};

    int stride() const { return (width + 7) / 8; }
    std::size_t size() const { return static_cast<std::size_t>(stride()) * static_cast<std::size_t>(height); }
    void blacken(int x, int y)
    {
        const auto row = static_cast<std::size_t>(y) * static_cast<std::size_t>(stride());
        rows[row + static_cast<std::size_t>(x / 8)] |= static_cast<std::uint8_t>(0x80 >> (x % 8));
    }

    friend bool operator==(const Raster&, const Raster&) = default;
};

/// A picture at the paper's resolution; wider than the paper it is cut on the right.
struct Image {
    Raster raster;
    Align align = Align::Centre;
};

enum class QrLevel { L, M, Q, H };

/// `content` as bytes; a module is `moduleDots` wide (4 on 80 mm paper, 3 on 58 mm), fewer if it would not fit.
struct QrCode {
    std::string content;
    int moduleDots = 4;
    QrLevel level = QrLevel::L;
    Align align = Align::Centre;
};

/// Thirteen digits with a right check digit, printed under the bars; other digits are printed as text alone.
struct Ean13 {
    std::string digits;
    int heightDots = 80;
    Align align = Align::Centre;
};

/// Feeds past the cutter and cuts; without a cutter it feeds to the tear bar.
struct Cut {
    bool partial = true;
};

using ReceiptElement = std::variant<TextLine, ColumnsLine, Rule, Feed, Image, QrCode, Ean13, Cut>;

/// What goes on the paper, from top to bottom. It knows nothing of sales.
struct ReceiptDocument {
    std::vector<ReceiptElement> elements = {};
};

} // namespace comptoir::drivers
