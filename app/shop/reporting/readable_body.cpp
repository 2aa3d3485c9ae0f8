// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/readable_body.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr std::size_t kDeepest = 16; ///< hostile bytes may open more: they are set out no further

class Layout {
public:
    std::string of(std::string_view body)
    {
        m_out.reserve(body.size() * 2);
        for (std::size_t at = 0; at < body.size(); ++at) {
            take(body[at], at + 1 < body.size() ? body[at + 1] : '\0');
        }
        return std::move(m_out);
    }

private:
    void take(char byte, char next)
    {
        if (m_inText) {
            m_out += byte;
            m_inText = m_escaped || byte != '"';
            m_escaped = !m_escaped && byte == '\\';
            return;
        }
        switch (byte) {
        case '"':
            m_inText = true;
            m_out += byte;
            return;
        case '{':
        case '[':
            ++m_level;
            m_out += byte;
            if (next != '}' && next != ']') {
                breakLine();
            }
            return;
        case '}':
        case ']':
            m_level = m_level > 0 ? m_level - 1 : 0;
            if (!m_out.empty() && m_out.back() != '{' && m_out.back() != '[') {
                breakLine();
            }
            m_out += byte;
            return;
        case ',':
            m_out += byte;
            breakLine();
            return;
        case ':':
            m_out += ": ";
            return;
        default:
            m_out += byte;
        }
    }

    void breakLine()
    {
        m_out += '\n';
        m_out.append(2 * std::min(m_level, kDeepest), ' ');
    }

    std::string m_out;
    std::size_t m_level = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace

std::string readableBody(std::string_view body)
{
    return Layout().of(body);
}

} // namespace comptoir::shop
