// SPDX-License-Identifier: Apache-2.0
// A target of precompiled headers needs a source; the headers are all it holds.
int main()
{
    return 0;
}
