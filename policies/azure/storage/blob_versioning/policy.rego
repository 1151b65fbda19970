# METADATA
# title: Storage accounts keep versions of blobs
# description: With versions, an overwritten model, data set or state file can be restored as it was; without
#   them the last write wins.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.blob_versioning
#   requirement: every storage account must keep versions of blobs, unless is_hns_enabled is true
#   severity: LOW
#   category: configuration
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.2.3"]
#     hipaa:
#       ["164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c", "164_312_a_2_ii",
#        "164_312_c_1", "164_312_c_2", "164_312_e_2_i"]
#   remediation: Set `blob_properties.0.versioning_enabled` to true.
#   fix:
#     set:
#       path: [blob_properties, 0, versioning_enabled]
#       value: true
package decree.azure.storage.blob_versioning

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must set `blob_properties.0.versioning_enabled` to true", ["blob_properties", 0, "versioning_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	is_hns_enabled := value.at(account.values, ["is_hns_enabled"], null)
	value.known(is_hns_enabled)
	is_hns_enabled != true
	versioning_enabled := value.at(account.values, ["blob_properties", 0, "versioning_enabled"], null)
	value.known(versioning_enabled)
	versioning_enabled != true
}
