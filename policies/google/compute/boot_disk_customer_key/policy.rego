# METADATA
# title: Boot disks are encrypted with a customer managed key
# description: The boot disk holds configuration and often credentials; with a key of your own it can be taken out of reach.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
# custom:
#   id: google.compute.boot_disk_customer_key
#   aliases: [CKV_GCP_38, AVD-GCP-0033]
#   requirement: compute instances must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   remediation: Set `kms_key_self_link` in `boot_disk`.
package decree.google.compute.boot_disk_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted with a customer managed key", []) if {
	some instance in input.resource.google_compute_instance
	value.absent(value.at(instance.values, ["boot_disk", 0, "kms_key_self_link"], null))
	value.absent(value.at(instance.values, ["boot_disk", 0, "disk_encryption_key_raw"], null))
	value.absent(value.at(instance.values, ["boot_disk", 0, "disk_encryption_key_rsa"], null))
}

deny contains tf.finding(instance_template, "must be encrypted with a customer managed key", ["disk", i, "disk_encryption_key", 0, "kms_key_self_link"]) if {
	some instance_template in input.resource.google_compute_instance_template
	some i, disk in instance_template.values.disk
	value.absent(value.at(disk, ["disk_encryption_key", 0, "kms_key_self_link"], null))
}

deny contains tf.finding(region_instance_template, "must be encrypted with a customer managed key", ["disk", i, "disk_encryption_key", 0, "kms_key_self_link"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	some i, disk in region_instance_template.values.disk
	value.absent(value.at(disk, ["disk_encryption_key", 0, "kms_key_self_link"], null))
}
