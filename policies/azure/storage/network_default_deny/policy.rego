# METADATA
# title: Storage accounts deny network access by default
# description: Without a default of Deny, every address on the internet can try a leaked key or SAS token
#   against the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.network_default_deny
#   aliases: [CKV_AZURE_35, AVD-AZU-0012, 9be09caf-2ba4-4fa9-9787-a670dc32c639]
#   requirement: every storage account must deny network access by default
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["9.3.2.3"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_4_ii_a", "164_312_a_1"]
#   remediation: Set the `default_action` of the network rules to Deny and name the networks that may come in.
package decree.azure.storage.network_default_deny

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must deny network access by default", []) if {
	some account in input.resource.azurerm_storage_account
	public_network_access_enabled := value.at(account.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
	default_action := value.at(account.values, ["network_rules", 0, "default_action"], null)
	value.known(default_action)
	default_action != "Deny"
	every account_network_rules in possible_account_network_ruless(account) {
		default_action_2 := value.at(account_network_rules.values, ["default_action"], null)
		value.known(default_action_2)
		default_action_2 != "Deny"
	}
}

deny contains tf.finding(account_network_rules, "must deny network access by default", ["default_action"]) if {
	some account_network_rules in input.resource.azurerm_storage_account_network_rules
	default_action := value.at(account_network_rules.values, ["default_action"], null)
	value.known(default_action)
	default_action != "Deny"
}

possible_account_network_ruless(account) := [candidate |
	some candidate in input.resource.azurerm_storage_account_network_rules
	tf.could_refer(value.at(candidate.values, ["storage_account_id"], null), account)
]
