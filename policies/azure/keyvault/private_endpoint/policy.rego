# METADATA
# title: Key vaults have a private endpoint
# description: Through a private endpoint secrets never cross the public network, and the public door can be shut.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault
# custom:
#   id: azure.keyvault.private_endpoint
#   aliases: [CKV2_AZURE_32]
#   requirement: every key vault must have a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_key_vault]
#   frameworks:
#     cis: ["8.3.7", "8.3.8"]
#     soc2: [cc_3_3]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a"]
#     pci_dss: ["1.2.8.38", "1.3.1.42", "1.3.2.42", "1.4.2.40", "1.5.1.38", A1.1.3.38]
#   remediation: Add the `azurerm_private_endpoint` that the rule asks for.
package decree.azure.keyvault.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must have a private endpoint", []) if {
	some vault in input.resource.azurerm_key_vault
	every endpoint in possible_endpoints(vault) {
		value.absent(value.at(endpoint.values, ["private_service_connection"], null))
	}
}

possible_endpoints(vault) := [candidate |
	some candidate in input.resource.azurerm_private_endpoint
	tf.could_refer(value.at(candidate.values, ["private_service_connection", 0, "private_connection_resource_id"], null), vault)
]
