# METADATA
# title: OpenAI and AI accounts log who uses them
# description: Without the audit log nobody can tell who called which model, or that a key is misused.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.audit_logging
#   requirement: every Cognitive Services account must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Add an `azurerm_monitor_diagnostic_setting` for the account with the audit and request logs.
package decree.azure.cognitive.audit_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must have logging enabled", []) if {
	some account in input.resource.azurerm_cognitive_account
	every diagnostic_setting in possible_diagnostic_settings(account) {
		value.absent(value.at(diagnostic_setting.values, ["enabled_log"], null))
		value.complete(diagnostic_setting.values, ["log"])
		every log in value.list(diagnostic_setting.values, ["log"]) {
			enabled := log.enabled
			value.known(enabled)
			enabled != true
		}
	}
}

possible_diagnostic_settings(account) := [candidate |
	some candidate in input.resource.azurerm_monitor_diagnostic_setting
	tf.could_refer(value.at(candidate.values, ["target_resource_id"], null), account)
]
