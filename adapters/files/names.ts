/** Names that Terraform reads as configuration or as values of variables. */
const terraform = /\.(tf|tofu)(\.json)?$/;
const variables = /\.tfvars(\.json)?$/;

export function isTerraform(name: string): boolean {
  return terraform.test(name) && !isIgnored(name);
}

export function isVariables(name: string): boolean {
  return variables.test(name) && !isIgnored(name);
}

export function isRego(name: string): boolean {
  return name.endsWith('.rego') && !isIgnored(name);
}

/** Folders that hold nothing of the user's own: hidden ones (`.git`, `.terraform`) and packages. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Editors' copies and locks, as Terraform leaves them out. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
}
