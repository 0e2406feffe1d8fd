// Checks Adaptive Cards as strictly as the renderer that Teams' is built on can, with Teams' host configuration, and adds what it lets pass.
// Standard input: {"<name>": <card>, ...}. Standard output: [{"card": "<name>", "problem": "..."}, ...].
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const require = createRequire(import.meta.url);
const { AdaptiveCard, GlobalRegistry, HostConfig, SerializationContext, ValidationEvent, Versions } = require("adaptivecards");
const hostConfig = new HostConfig(JSON.parse(readFileSync(require.resolve("adaptivecards-designer/lib/hostConfigs/microsoft-teams-light.json"), "utf8")));

const declared = "1.5";
const maximumBytes = 25 * 1024;
const maximumActions = 6;

/** Properties that are right although the renderer's schema of their element does not have them. */
const beyondTheSchema = new Set([
  ...["type", "$schema", "fallback", "requires", "msteams", "authentication", "metadata"],
  ...["body", "actions", "items", "columns", "rows", "cells", "inlines", "facts", "images"],
]);

/** Every object of a card that has a type, with its path. Data of actions is the bot's own and is left out. */
function* typed(node, path = "card") {
  if (Array.isArray(node)) {
    for (const [i, item] of node.entries()) yield* typed(item, `${path}[${i}]`);
  } else if (node !== null && typeof node === "object") {
    if (typeof node.type === "string") yield [node, path];
    for (const [name, value] of Object.entries(node)) if (name !== "data" && name !== "msteams") yield* typed(value, `${path}.${name}`);
  }
}

/** The names of the properties that the renderer knows of a type; undefined for a type it does not register. */
function knownProperties(type) {
  const registered = type === "AdaptiveCard" ? AdaptiveCard : (GlobalRegistry.elements.findByName(type) ?? GlobalRegistry.actions.findByName(type))?.objectType;
  if (!registered) return undefined;
  const schema = new registered().getSchema();
  return new Set(Array.from({ length: schema.getCount() }, (_, i) => schema.getItemAt(i).name));
}

function* unknownProperties(card) {
  for (const [node, path] of typed(card)) {
    const known = knownProperties(node.type);
    for (const name of known ? Object.keys(node) : []) {
      if (!known.has(name) && !beyondTheSchema.has(name)) yield `${path} (${node.type}) has the unknown property "${name}"`;
    }
  }
}

function* unlabelledInputs(card) {
  for (const [node, path] of typed(card)) {
    if (!node.type.startsWith("Input.")) continue;
    if (typeof node.label !== "string" || node.label.trim() === "") yield `${path} (${node.type} ${node.id}) has no label`;
    if (node.type === "Input.Toggle" && typeof node.value !== "string") yield `${path} (Input.Toggle ${node.id}) has no value, which clients read as "false"`;
  }
}

function* tooManyActions(card) {
  for (const [node, path] of [...typed(card)]) {
    if (Array.isArray(node.actions) && node.actions.length > maximumActions) yield `${path} has ${node.actions.length} actions, ${maximumActions} are allowed`;
  }
}

function* danglingTargets(card) {
  const nodes = [...typed(card)];
  const ids = new Set(nodes.map(([node]) => node.id).filter(Boolean));
  for (const [node, path] of nodes) {
    for (const target of node.targetElements ?? []) {
      const id = typeof target === "string" ? target : target.elementId;
      if (!ids.has(id)) yield `${path} toggles "${id}", which the card does not have`;
    }
  }
}

function* rendererEvents(json) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(structuredClone(json), context);
  for (let i = 0; i < context.eventCount; i++) yield `${ValidationEvent[context.getEventAt(i).event]}: ${context.getEventAt(i).message}`;
  for (const event of card.validateProperties().validationEvents) yield `${ValidationEvent[event.event]}: ${event.message}`;
}

function* problems(card) {
  if (card?.type !== "AdaptiveCard") return yield `is not an AdaptiveCard but ${JSON.stringify(card?.type)}`;
  if (card.version !== declared) yield `declares version ${card.version}, not ${declared}`;
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes >= maximumBytes) yield `has ${bytes} bytes, ${maximumBytes} are too many`;
  yield* rendererEvents(card);
  yield* unknownProperties(card);
  yield* unlabelledInputs(card);
  yield* tooManyActions(card);
  yield* danglingTargets(card);
}

const cards = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(Object.entries(cards).flatMap(([card, json]) => [...problems(json)].map((problem) => ({ card, problem })))));
