# METADATA
# title: Cosmos DB accounts restrict network access
# description: With no rule at all, the account answers to the whole internet, and one leaked key is enough to
#   copy every item.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.network_restricted
#   aliases: [CKV_AZURE_99, c2a3efb6-8a58-481c-82f2-bfddf34bb4b7]
#   requirement: every Cosmos DB account must restrict network access, unless ip_range_filter is set
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_cosmosdb_account]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#   remediation: Set `ip_range_filter` or virtual network rules, or set `public_network_access_enabled` to false.
package decree.azure.cosmosdb.network_restricted

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must deny network access by default", []) if {
	some account in input.resource.azurerm_cosmosdb_account
	value.absent(value.at(account.values, ["ip_range_filter"], null))
	public_network_access_enabled := value.at(account.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
	not_is_virtual_network_filter_enabled_is(account)
}

not_is_virtual_network_filter_enabled_is(account) if {
	is_virtual_network_filter_enabled := value.at(account.values, ["is_virtual_network_filter_enabled"], null)
	value.known(is_virtual_network_filter_enabled)
	is_virtual_network_filter_enabled != true
}

not_is_virtual_network_filter_enabled_is(account) if {
	value.absent(value.at(account.values, ["virtual_network_rule"], null))
	value.absent(value.at(account.values, ["ip_range_filter"], null))
}
