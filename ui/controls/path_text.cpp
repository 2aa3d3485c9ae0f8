// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/path_text.h"

#include "app/core/base/check.h"

#include <array>
#include <charconv>

namespace comptoir::ui {

namespace {

class PathReader {
public:
    explicit PathReader(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    QPainterPath read()
    {
        skipSpace();
        char command = 0;
        while (m_at != m_end) {
            if (*m_at >= 'A' && *m_at <= 'Z') {
                command = *m_at++;
            }
            step(command);
            skipSpace();
        }
        return m_path;
    }

private:
    void step(char command)
    {
        switch (command) {
        case 'M': {
            const QPointF to = point();
            m_path.moveTo(to);
            break;
        }
        case 'L':
            m_path.lineTo(point());
            break;
        case 'H':
            m_path.lineTo(number(), m_path.currentPosition().y());
            break;
        case 'V':
            m_path.lineTo(m_path.currentPosition().x(), number());
            break;
        case 'C':
            curve();
            break;
        case 'Q': {
            const QPointF control = point();
            m_path.quadTo(control, point());
            break;
        }
        case 'O':
        case 'E':
            ellipse(command == 'O');
            break;
        case 'R':
            rectangle();
            break;
        case 'Z':
            m_path.closeSubpath();
            break;
        default:
            check(false, "unknown letter in a drawing");
        }
    }

    void curve()
    {
        const QPointF first = point();
        const QPointF second = point();
        m_path.cubicTo(first, second, point());
    }

    void ellipse(bool circle)
    {
        const QPointF centre = point();
        const double rx = number();
        m_path.addEllipse(centre, rx, circle ? rx : number());
    }

    void rectangle()
    {
        const QPointF corner = point();
        const QPointF size = point();
        const double radius = number();
        m_path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    double number()
    {
        skipSpace();
        double value = 0;
        const auto [next, error] = std::from_chars(m_at, m_end, value);
        check(error == std::errc(), "a number is missing in a drawing");
        m_at = next;
        return value;
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == ',' || *m_at == '\n')) {
            ++m_at;
        }
    }

    const char* m_at;
    const char* m_end;
    QPainterPath m_path;
};

} // namespace

QPainterPath pathFromText(std::string_view text)
{
    return PathReader(text).read();
}

} // namespace comptoir::ui
