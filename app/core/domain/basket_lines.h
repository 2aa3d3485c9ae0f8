// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket_line.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace comptoir {

/// The lines of a basket, numbers ascending. A line never changes, another takes its place: copies share the lines
/// they have in common, whichever thread they are on, and what is the same object is the same line.
class BasketLines {
public:
    using Shared = std::shared_ptr<const BasketLine>;

    class Iterator {
    public:
        using value_type = BasketLine;
        using difference_type = std::ptrdiff_t;
        using pointer = const BasketLine*;
        using reference = const BasketLine&;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        explicit Iterator(std::vector<Shared>::const_iterator at)
            : m_at(at)
        {
        }

        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_at++); }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        std::vector<Shared>::const_iterator m_at{};
    };

    BasketLines() = default;

    std::size_t size() const { return m_lines.size(); }
    bool empty() const { return m_lines.empty(); }
    const BasketLine& operator[](std::size_t place) const { return *m_lines[place]; }
    const BasketLine& at(std::size_t place) const { return *m_lines.at(place); }
    const BasketLine& front() const { return *m_lines.front(); }
    const BasketLine& back() const { return *m_lines.back(); }
    Iterator begin() const { return Iterator(m_lines.begin()); }
    Iterator end() const { return Iterator(m_lines.end()); }

    /// Null when there is none of that number.
    Shared find(int number) const
    {
        const auto at = place(number);
        return at != m_lines.end() ? *at : nullptr;
    }

    /// For who remembers a line: it is still there as it was exactly when the same one is.
    const Shared& shared(std::size_t place) const { return m_lines[place]; }

    void push_back(BasketLine line) { m_lines.push_back(std::make_shared<const BasketLine>(std::move(line))); }
    void pop_back() { m_lines.pop_back(); }
    void erase(int number) { m_lines.erase(place(number)); }

    /// Where its number stands.
    void insert(Shared line)
    {
        const auto before = std::ranges::upper_bound(m_lines, line->number, {}, &numberOf);
        m_lines.insert(before, std::move(line));
    }

    /// In the place of the line of its number.
    void replace(Shared line) { *std::ranges::find(m_lines, line->number, &numberOf) = std::move(line); }

    friend bool operator==(const BasketLines& a, const BasketLines& b)
    {
        return std::ranges::equal(a.m_lines, b.m_lines,
            [](const Shared& one, const Shared& other) { return one == other || *one == *other; });
    }

private:
    static int numberOf(const Shared& line) { return line->number; }
    std::vector<Shared>::const_iterator place(int number) const
    {
        return std::ranges::find(m_lines, number, &numberOf);
    }

    std::vector<Shared> m_lines;
};

} // namespace comptoir
