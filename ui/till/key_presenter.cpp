// SPDX-License-Identifier: Apache-2.0
#include "ui/till/key_presenter.h"

#include "app/core/base/quantity.h"

namespace comptoir::ui {

namespace {

constexpr int kLongestTimes = 3; // digits of "3 × scan"

} // namespace

KeyPresenter::KeyPresenter(TillViewModels& models, QObject* parent)
    : QObject(parent)
    , m_models(models)
{
    const ShellViewModel* shell = m_models.shell();
    connect(shell, &ShellViewModel::digitTyped, this, &KeyPresenter::digit);
    connect(shell, &ShellViewModel::digitErased, this, &KeyPresenter::erase);
    connect(shell, &ShellViewModel::timesTyped, this, &KeyPresenter::times);
    connect(shell, &ShellViewModel::sheetChanged, this, &KeyPresenter::forget);
    connect(shell, &ShellViewModel::taskChanged, this, &KeyPresenter::forget);
    connect(shell, &ShellViewModel::placeChanged, this, &KeyPresenter::forget);
    connect(shell, &ShellViewModel::stageChanged, this, &KeyPresenter::forget);
}

bool KeyPresenter::selling() const
{
    const ShellViewModel* shell = m_models.shell();
    return shell->question() == ShellViewModel::NoQuestion && shell->sheet() == ShellViewModel::NoSheet
        && shell->task() == ShellViewModel::NoTask && shell->place() == ShellViewModel::Sell;
}

bool KeyPresenter::editing() const
{
    const ShellViewModel::Sheet sheet = m_models.shell()->sheet();
    return sheet == ShellViewModel::Quantity || sheet == ShellViewModel::Price || sheet == ShellViewModel::Discount;
}

bool KeyPresenter::counting() const
{
    const ShellViewModel::Task task = m_models.shell()->task();
    return task == ShellViewModel::Count || task == ShellViewModel::OpenSession;
}

void KeyPresenter::digit(const QString& digit)
{
    const ShellViewModel* shell = m_models.shell();
    if (shell->question() != ShellViewModel::NoQuestion) {
        return;
    }
    if (editing()) {
        emit m_models.edit()->digitTyped(digit);
    } else if (shell->sheet() == ShellViewModel::Approval) {
        m_models.approval()->pin()->digit(digit);
    } else if (shell->sheet() != ShellViewModel::NoSheet) {
        return; // no other sheet has a keypad
    } else if (shell->task() == ShellViewModel::Payment) {
        emit m_models.payment()->digitTyped(digit);
    } else if (counting()) {
        emit m_models.count()->digitTyped(digit);
    } else if (shell->task() == ShellViewModel::CashMove) {
        emit m_models.move()->digitTyped(digit);
    } else if (shell->task() == ShellViewModel::Compare) {
        emit m_models.compare()->digitTyped(digit);
    } else if (selling() && m_digits.size() < kLongestTimes) {
        m_digits += digit;
    }
}

void KeyPresenter::erase()
{
    const ShellViewModel* shell = m_models.shell();
    if (editing()) {
        emit m_models.edit()->digitErased();
    } else if (shell->sheet() == ShellViewModel::Approval) {
        m_models.approval()->pin()->erase();
    } else if (shell->sheet() == ShellViewModel::NoSheet && shell->task() == ShellViewModel::Payment) {
        emit m_models.payment()->digitErased();
    } else if (shell->sheet() == ShellViewModel::NoSheet && counting()) {
        emit m_models.count()->digitErased();
    } else if (shell->sheet() == ShellViewModel::NoSheet && shell->task() == ShellViewModel::CashMove) {
        emit m_models.move()->digitErased();
    } else if (shell->sheet() == ShellViewModel::NoSheet && shell->task() == ShellViewModel::Compare) {
        emit m_models.compare()->digitErased();
    } else {
        forget();
    }
}

void KeyPresenter::times()
{
    const int count = m_digits.toInt();
    m_models.sale()->showNextQuantity(selling() && count > 0 ? QString::number(count) : QString());
    m_digits.clear();
}

Quantity KeyPresenter::takeQuantity()
{
    const int count = m_models.sale()->nextQuantity().toInt();
    forget();
    return Quantity::pieces(count > 0 ? count : 1);
}

void KeyPresenter::forget()
{
    m_digits.clear();
    m_models.sale()->showNextQuantity({});
}

} // namespace comptoir::ui
