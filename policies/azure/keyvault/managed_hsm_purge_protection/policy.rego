# METADATA
# title: Managed HSMs are protected against purging
# description: A purged HSM takes every key with it, and all data encrypted with them is lost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_managed_hardware_security_module
# custom:
#   id: azure.keyvault.managed_hsm_purge_protection
#   requirement: every managed HSM must have purge protection
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_key_vault_managed_hardware_security_module]
#   profiles: [recommended]
#   remediation: Set `purge_protection_enabled` to true.
#   fix:
#     set:
#       path: [purge_protection_enabled]
#       value: true
package decree.azure.keyvault.managed_hsm_purge_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_managed_hardware_security_module, "must be protected against purging", ["purge_protection_enabled"]) if {
	some vault_managed_hardware_security_module in input.resource.azurerm_key_vault_managed_hardware_security_module
	purge_protection_enabled := value.at(vault_managed_hardware_security_module.values, ["purge_protection_enabled"], null)
	value.known(purge_protection_enabled)
	purge_protection_enabled != true
}
