# METADATA
# title: Storage accounts keep deleted blobs for a while
# description: A blob that is deleted or overwritten by mistake, or by ransomware, is gone at once where no
#   retention of deleted blobs is set.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.blob_soft_delete
#   aliases: [CKV2_AZURE_38]
#   requirement: every storage account must keep deleted blobs for a while
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.2.1", "9.2.2"]
#     soc2: [cc_7_4, cc_c_1_1, cc_c_1_2, pi_1_5]
#     hipaa: ["164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c", "164_312_a_2_ii"]
#     pci_dss: ["10.3.2.22", "3.5.1.3.27", "8.4.1.5", "8.4.2.5", "8.4.3.5", A1.1.2.18, A3.4.1.20]
#   remediation: Add `blob_properties` with a `delete_retention_policy`.
package decree.azure.storage.blob_soft_delete

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must keep deleted blobs for a while", ["blob_properties", 0, "delete_retention_policy"]) if {
	some account in input.resource.azurerm_storage_account
	value.absent(value.at(account.values, ["blob_properties", 0, "delete_retention_policy"], null))
}
