# METADATA
# title: Storage accounts forbid anonymous access to blobs
# description: While the account allows it, one container that is set to public can be read by everyone without
#   any login; that is how most leaks of Azure storage happened.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.blob_anonymous_access
#   aliases: [CKV_AZURE_190, CKV2_AZURE_47]
#   requirement: no storage account may allow anonymous access to blobs
#   severity: HIGH
#   category: least privilege
#   resource_types: [azurerm_storage_account]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["9.3.8"]
#     soc2: [cc_6_1]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.30", "1.2.8.31", "1.2.8.32", "1.2.8.33", "1.2.8.34", "1.2.8.35", "1.3.1.34", "1.3.1.35",
#        "1.3.1.36", "1.3.1.37", "1.3.1.38", "1.3.1.39", "1.3.2.34", "1.3.2.35", "1.3.2.36", "1.3.2.37",
#        "1.3.2.38", "1.3.2.39", "1.4.2.32", "1.4.2.33", "1.4.2.34", "1.4.2.35", "1.4.2.36", "1.4.2.37",
#        "1.5.1.30", "1.5.1.31", "1.5.1.32", "1.5.1.33", "1.5.1.34", "1.5.1.35", "10.3.2.18", "10.3.2.19",
#        "10.3.2.20", "10.3.2.21", "10.3.2.23", "10.3.2.24", "10.3.3.23", "10.3.4.8", "10.6.3.33", "3.5.1.3.23",
#        "3.5.1.3.24", "3.5.1.3.25", "3.5.1.3.26", "3.5.1.3.28", "3.5.1.3.29", "7.2.1.25", "7.2.2.25",
#        "7.2.5.19", "7.2.6.4", "7.3.1.19", "7.3.2.19", "7.3.3.19", "8.2.7.19", "8.2.8.21", "8.3.4.19",
#        A1.1.2.14, A1.1.2.15, A1.1.2.16, A1.1.2.17, A1.1.2.19, A1.1.2.20, A1.1.3.30, A1.1.3.31, A1.1.3.32,
#        A1.1.3.33, A1.1.3.34, A1.1.3.35, A1.2.1.31, A3.4.1.16, A3.4.1.17, A3.4.1.18, A3.4.1.19, A3.4.1.21,
#        A3.4.1.22]
#   remediation: Set `allow_nested_items_to_be_public` to false.
package decree.azure.storage.blob_anonymous_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not allow anonymous access to blobs", []) if {
	some account in input.resource.azurerm_storage_account
	allow_nested_items_to_be_public := value.at(account.values, ["allow_nested_items_to_be_public"], null)
	value.known(allow_nested_items_to_be_public)
	allow_nested_items_to_be_public != false
	allow_blob_public_access := value.at(account.values, ["allow_blob_public_access"], null)
	value.known(allow_blob_public_access)
	allow_blob_public_access != false
}
