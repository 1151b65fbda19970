# METADATA
# title: Disks are encrypted with a customer managed key
# description: With a key of Google nobody on your side can take the data of a disk out of reach.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_disk
# custom:
#   id: google.compute.disk_customer_key
#   aliases: [CKV_GCP_37, AVD-GCP-0034, b1d51728-7270-4991-ac2f-fc26e2695b38]
#   requirement: compute disks must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_compute_disk, google_compute_region_disk]
#   frameworks:
#     cis: ["4.7"]
#     soc2: [cc_c_1_1, pi_1_5]
#     pci_dss: ["10.3.2.3", "10.3.2.4", "10.3.4.5", "3.5.1.13", "3.5.1.20", "3.5.1.34", "8.3.2.20", "8.3.2.34"]
#   remediation: Set `kms_key_self_link` in `disk_encryption_key`.
package decree.google.compute.disk_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(disk, "must be encrypted with a customer managed key", []) if {
	some disk in input.resource.google_compute_disk
	value.absent(value.at(disk.values, ["disk_encryption_key", 0, "kms_key_self_link"], null))
	value.absent(value.at(disk.values, ["disk_encryption_key", 0, "raw_key"], null))
	value.absent(value.at(disk.values, ["disk_encryption_key", 0, "rsa_encrypted_key"], null))
}

deny contains tf.finding(region_disk, "must be encrypted with a customer managed key", []) if {
	some region_disk in input.resource.google_compute_region_disk
	value.absent(value.at(region_disk.values, ["disk_encryption_key", 0, "kms_key_name"], null))
	value.absent(value.at(region_disk.values, ["disk_encryption_key", 0, "raw_key"], null))
	value.absent(value.at(region_disk.values, ["disk_encryption_key", 0, "rsa_encrypted_key"], null))
}
