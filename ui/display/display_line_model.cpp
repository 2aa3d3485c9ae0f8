// SPDX-License-Identifier: Apache-2.0
#include "ui/display/display_line_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kLineFields = {
    Field<DisplayLine>{"name", [](const DisplayLine& line) { return QVariant(line.name); }},
    Field<DisplayLine>{"detail", [](const DisplayLine& line) { return QVariant(line.detail); }},
    Field<DisplayLine>{"promoted", [](const DisplayLine& line) { return QVariant(line.promoted); }},
    Field<DisplayLine>{"amount", [](const DisplayLine& line) { return QVariant(line.amount); }},
    Field<DisplayLine>{"drawing", [](const DisplayLine& line) { return QVariant(line.drawing); }},
};

} // namespace

DisplayLineModel::DisplayLineModel(QObject* parent)
    : RowModel(kLineFields, parent)
{
}

} // namespace comptoir::ui
