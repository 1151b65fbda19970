# METADATA
# title: Storage accounts keep deleted containers for a while
# description: Deleting a container deletes all of its blobs, and soft delete of blobs does not bring them back.
#   Only that of containers does.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.container_soft_delete
#   requirement: every storage account must keep deleted containers for a while
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_storage_account]
#   remediation: Add `blob_properties` with a `container_delete_retention_policy`.
package decree.azure.storage.container_soft_delete

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must keep deleted containers for a while", ["blob_properties", 0, "container_delete_retention_policy"]) if {
	some account in input.resource.azurerm_storage_account
	value.absent(value.at(account.values, ["blob_properties", 0, "container_delete_retention_policy"], null))
}
