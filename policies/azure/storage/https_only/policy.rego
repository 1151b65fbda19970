# METADATA
# title: Storage accounts accept HTTPS only
# description: Over plain HTTP the access key or SAS token of a request, and the data itself, can be read by
#   anyone on the path.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.https_only
#   aliases: [CKV_AZURE_3, AVD-AZU-0008, 12944ec4-1fa0-47be-8b17-42a034f937c2]
#   requirement: every storage account must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_storage_account]
#   profiles: [recommended]
#   frameworks:
#     cis: ["9.3.4"]
#     soc2: [cc_6_2, cc_6_7]
#     hipaa: ["164_312_a_2_iv", "164_312_c_1", "164_312_c_2", "164_312_e_1", "164_312_e_2_i", "164_312_e_2_ii"]
#     pci_dss: ["1.2.5.15", "2.2.5.15", "2.2.7.19", "3.5.1.30", "4.2.1.1.27", "4.2.1.19", "8.3.2.48", "8.3.2.49"]
#   remediation: Remove `https_traffic_only_enabled` or set it to true.
package decree.azure.storage.https_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must accept HTTPS only", ["https_traffic_only_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	https_traffic_only_enabled := account.values.https_traffic_only_enabled
	value.known(https_traffic_only_enabled)
	https_traffic_only_enabled != true
}

deny contains tf.finding(account, "must accept HTTPS only", ["enable_https_traffic_only"]) if {
	some account in input.resource.azurerm_storage_account
	enable_https_traffic_only := account.values.enable_https_traffic_only
	value.known(enable_https_traffic_only)
	enable_https_traffic_only != true
}
