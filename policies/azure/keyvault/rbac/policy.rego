# METADATA
# title: Key vaults authorise through RBAC
# description: Access policies of a vault give rights to all of its secrets at once, and whoever may edit the
#   vault can grant them to themselves.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault
# custom:
#   id: azure.keyvault.rbac
#   requirement: every key vault must authorise through RBAC
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_key_vault]
#   frameworks:
#     cis: ["8.3.6"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_i", "164_308_a_4_ii_b"]
#     pci_dss:
#       ["3.5.1.1.7", "3.5.1.3.15", "3.6.1.2.7", "3.6.1.3.7", "3.6.1.4.7", "3.6.1.7", "3.7.1.8", "3.7.2.7",
#        "3.7.4.8", "3.7.6.7", "3.7.7.7", "4.2.1.1.20", "7.2.1.9", "7.2.2.9", "7.2.3.5", "7.2.5.5", "7.3.1.5",
#        "7.3.2.5", "7.3.3.5", "8.2.7.5", "8.2.8.7", "8.3.4.5"]
#   remediation: Set `rbac_authorization_enabled` to true and replace access policies by role assignments.
package decree.azure.keyvault.rbac

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must authorise through RBAC", []) if {
	some vault in input.resource.azurerm_key_vault
	rbac_authorization_enabled := value.at(vault.values, ["rbac_authorization_enabled"], null)
	value.known(rbac_authorization_enabled)
	rbac_authorization_enabled != true
	enable_rbac_authorization := value.at(vault.values, ["enable_rbac_authorization"], null)
	value.known(enable_rbac_authorization)
	enable_rbac_authorization != true
}
