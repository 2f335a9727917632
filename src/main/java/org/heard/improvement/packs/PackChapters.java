package org.heard.improvement.packs;

/** Every chapter a paper of the board can have, each said once. */
record PackChapters(PlanChapters plan, GovernanceChapters board, VoiceChapters voices) {}
