// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/notes.h"

#include "app/shop/receipts/kept_receipt.h"
#include "app/shop/receipts/receipt.h"

namespace comptoir::shop {

Notes::Notes(Desk& desk, OpenSale& sale, Paper& paper)
    : m_desk(desk)
    , m_sale(sale)
    , m_printer(desk, paper)
{
}

Result<NoteHanded, NoteRefusal> Notes::hand()
{
    if (m_sale.empty() || !m_desk.ready()) {
        return unexpected(NoteRefusal::NothingSold);
    }
    if (const auto handed = m_sale.basket().note()) {
        return print(*handed, true);
    }
    const auto recorded = record();
    if (!recorded) {
        return unexpected(recorded.error());
    }
    return print(*recorded, false);
}

Result<std::int64_t, NoteRefusal> Notes::record()
{
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(
        m_desk.draft(journal::noteRecord(m_sale.basket(), m_sale.priced(), m_desk.language())));
    if (!recorded) {
        return unexpected(NoteRefusal::NotSaved);
    }
    m_sale.follow(recorded->envelope.sequence);
    m_desk.till().carts().saveDraft(m_sale.basket(), m_desk.clock().now());
    transaction.commit();
    return recorded->envelope.sequence;
}

NoteHanded Notes::print(std::int64_t sequence, bool again)
{
    const ReceiptFiles files{m_desk.till().journal().reader(), m_desk.reference()};
    const auto source = keptReceipt(files, sequence, *m_desk.store(), m_desk.language());
    check(source.has_value(), "what was recorded is in the journal");
    const auto compose = [&source](const PaperMark& mark) {
        ReceiptSource marked = *source;
        marked.mark = mark;
        return layOut(makeReceipt(marked));
    };
    m_printer.print(sequence, compose);
    if (!again) {
        m_printer.print(sequence, compose);
    }
    return {.number = source->record.envelope.typeSequence, .sequence = sequence, .again = again};
}

} // namespace comptoir::shop
