# METADATA
# title: Managed HSMs deny network access by default
# description: The root keys of an organization need not answer to the whole internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_managed_hardware_security_module
# custom:
#   id: azure.keyvault.managed_hsm_network
#   requirement: every managed HSM must deny network access by default
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_key_vault_managed_hardware_security_module]
#   profiles: [recommended]
#   remediation: Set `network_acls.0.default_action` to "Deny".
#   fix:
#     set:
#       path: [network_acls, 0, default_action]
#       value: Deny
package decree.azure.keyvault.managed_hsm_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_managed_hardware_security_module, "must deny network access by default", ["network_acls", 0, "default_action"]) if {
	some vault_managed_hardware_security_module in input.resource.azurerm_key_vault_managed_hardware_security_module
	default_action := value.at(vault_managed_hardware_security_module.values, ["network_acls", 0, "default_action"], null)
	value.known(default_action)
	default_action != "Deny"
}
