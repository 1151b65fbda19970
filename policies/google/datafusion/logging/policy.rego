# METADATA
# title: Data Fusion sends its logs
# description: Without logs a failed or hostile pipeline cannot be examined.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/data_fusion_instance
# custom:
#   id: google.datafusion.logging
#   aliases: [CKV_GCP_104]
#   requirement: Data Fusion instances must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [google_data_fusion_instance]
#   remediation: Set `enable_stackdriver_logging` to true.
#   fix:
#     set:
#       path: [enable_stackdriver_logging]
#       value: true
package decree.google.datafusion.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(fusion_instance, "must have logging enabled", ["enable_stackdriver_logging"]) if {
	some fusion_instance in input.resource.google_data_fusion_instance
	enable_stackdriver_logging := value.at(fusion_instance.values, ["enable_stackdriver_logging"], null)
	value.known(enable_stackdriver_logging)
	enable_stackdriver_logging != true
}
