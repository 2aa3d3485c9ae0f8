// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>

#include <algorithm>
#include <span>

namespace comptoir::ui {

/// One column of a list a page shows: the name QML knows, and where the value comes from.
template <class Row>
struct Field {
    const char* name;
    QVariant (*value)(const Row&);
};

/// A list of value rows, told apart by their `id`. A page that shows new rows changes only what differs,
/// so a scan never rebuilds forty delegates. Subclasses add Q_OBJECT and their fields.
template <class Row>
class RowModel : public QAbstractListModel {
public:
    explicit RowModel(std::span<const Field<Row>> fields, QObject* parent = nullptr)
        : QAbstractListModel(parent)
        , m_fields(fields)
    {
    }

    /// Becomes `rows`, whose ids are all different. Neighbours that changed are told of at once.
    void show(const QList<Row>& rows)
    {
        removeMissing(rows);
        const int count = static_cast<int>(rows.size());
        int told = 0; // how many from the top need no more telling
        for (int at = 0; at < count; ++at) {
            if (!place(rows[at], at)) {
                tellChanged(told, at - 1);
                told = at + 1;
            }
        }
        tellChanged(told, count - 1);
    }

    const QList<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const int field = role - Qt::UserRole;
        if (!index.isValid() || field < 0 || field >= static_cast<int>(m_fields.size())) {
            return {};
        }
        return m_fields[static_cast<std::size_t>(field)].value(m_rows[index.row()]);
    }

    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        int role = Qt::UserRole;
        for (const Field<Row>& field : m_fields) {
            names.insert(role++, field.name);
        }
        return names;
    }

private:
    void removeMissing(const QList<Row>& rows)
    {
        for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at) {
            const bool inPlace = at < rows.size() && rows[at].id == m_rows[at].id;
            if (!inPlace && find(rows, m_rows[at].id, 0) < 0) {
                beginRemoveRows({}, at, at);
                m_rows.removeAt(at);
                endRemoveRows();
            }
        }
    }

    /// Whether the row that is now `at` stays to be told of as changed.
    bool place(const Row& row, int at)
    {
        const int known = find(m_rows, row.id, at);
        if (known < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
            return false;
        }
        if (known != at) {
            beginMoveRows({}, known, known, {}, at);
            m_rows.move(known, at);
            endMoveRows();
        }
        if (m_rows[at] == row) {
            return false;
        }
        m_rows[at] = row;
        return true;
    }

    void tellChanged(int first, int last)
    {
        if (first <= last) {
            emit dataChanged(index(first), index(last));
        }
    }

    template <class Id>
    static int find(const QList<Row>& rows, const Id& id, int from)
    {
        const auto found = std::find_if(rows.begin() + from, rows.end(), [&](const Row& row) { return row.id == id; });
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }

    std::span<const Field<Row>> m_fields;
    QList<Row> m_rows;
};

} // namespace comptoir::ui
