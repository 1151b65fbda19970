# METADATA
# title: Storage accounts do not replicate to other tenants
# description: Object replication to another tenant copies blobs out of your reach with no download that anyone
#   would notice.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.cross_tenant_replication
#   requirement: no storage account may allow cross-tenant replication
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_storage_account]
#   profiles: [recommended]
#   frameworks:
#     cis: ["9.3.7"]
#   remediation: Set `cross_tenant_replication_enabled` to false.
#   fix:
#     set:
#       path: [cross_tenant_replication_enabled]
#       value: false
package decree.azure.storage.cross_tenant_replication

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not replicate to other tenants", ["cross_tenant_replication_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	cross_tenant_replication_enabled := account.values.cross_tenant_replication_enabled
	value.known(cross_tenant_replication_enabled)
	cross_tenant_replication_enabled != false
}
