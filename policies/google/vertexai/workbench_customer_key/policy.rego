# METADATA
# title: Workbench instances are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/workbench_instance
# custom:
#   id: google.vertexai.workbench_customer_key
#   requirement: Workbench instances must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_workbench_instance]
#   profiles: [ai_platform]
#   remediation: Set `kms_key` in `boot_disk` and `data_disks` of `gce_setup`.
package decree.google.vertexai.workbench_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["gce_setup", 0, "boot_disk", 0, "kms_key"]) if {
	some instance in input.resource.google_workbench_instance
	value.absent(value.at(instance.values, ["gce_setup", 0, "boot_disk", 0, "kms_key"], null))
}

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["gce_setup", 0, "data_disks", i, "kms_key"]) if {
	some instance in input.resource.google_workbench_instance
	some i, data_disk in instance.values.gce_setup[0].data_disks
	value.absent(value.at(data_disk, ["kms_key"], null))
}
