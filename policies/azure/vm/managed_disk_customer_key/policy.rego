# METADATA
# title: Managed disks use a customer managed key
# description: With a disk encryption set you can end all access to the disks by disabling a key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/managed_disk
# custom:
#   id: azure.vm.managed_disk_customer_key
#   aliases: [CKV_AZURE_93]
#   requirement: every managed disk must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_managed_disk]
#   frameworks:
#     soc2: [cc_6_7, cc_7_4, cc_7_5, pi_1_5]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_310_d_1", "164_312_a_2_iv", "164_312_c_1",
#        "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.20", "8.3.2.34"]
#   remediation: Set `disk_encryption_set_id`.
package decree.azure.vm.managed_disk_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(disk, "must be encrypted with a customer managed key", ["disk_encryption_set_id"]) if {
	some disk in input.resource.azurerm_managed_disk
	value.absent(value.at(disk.values, ["disk_encryption_set_id"], null))
}
