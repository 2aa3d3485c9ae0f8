// SPDX-License-Identifier: Apache-2.0
#include "ui/base/till_thread.h"

namespace comptoir::ui {

TillThread::TillThread(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

TillThread::~TillThread()
{
    m_pool.waitForDone();
}

void TillThread::post(std::function<void()> work)
{
    m_pool.start([this, work = std::move(work)] {
        try {
            work();
        } catch (const std::exception& error) {
            emit failed(QString::fromUtf8(error.what()));
        }
    });
}

void TillThread::drain()
{
    m_pool.waitForDone();
}

} // namespace comptoir::ui
