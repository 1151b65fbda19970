# METADATA
# title: Key vaults log who uses them
# description: Only the audit log tells who read which secret and when; after a leak nothing else can.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault
# custom:
#   id: azure.keyvault.audit_logging
#   aliases: [38c71c00-c177-4cd7-8d36-cd1007cdb190]
#   requirement: every key vault must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [azurerm_key_vault]
#   frameworks:
#     cis: ["6.1.1.4"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     hipaa:
#       ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_4_ii_a", "164_308_a_5_ii_c", "164_308_a_6_ii",
#        "164_312_b", "164_312_c_2", "164_312_e_2_i"]
#     pci_dss: ["10.3.2.4", "10.3.3.6", "10.3.4.5", "3.5.1.5", "8.3.2.9", A1.2.1.11]
#   remediation: Add the `azurerm_monitor_diagnostic_setting` that the rule asks for.
package decree.azure.keyvault.audit_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must have audit logging enabled", []) if {
	some vault in input.resource.azurerm_key_vault
	every diagnostic_setting in possible_diagnostic_settings(vault) {
		value.absent(value.at(diagnostic_setting.values, ["enabled_log"], null))
		value.complete(diagnostic_setting.values, ["log"])
		every log in value.list(diagnostic_setting.values, ["log"]) {
			enabled := log.enabled
			value.known(enabled)
			enabled != true
		}
	}
}

possible_diagnostic_settings(vault) := [candidate |
	some candidate in input.resource.azurerm_monitor_diagnostic_setting
	tf.could_refer(value.at(candidate.values, ["target_resource_id"], null), vault)
]
