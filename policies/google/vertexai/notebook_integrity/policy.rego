# METADATA
# title: Notebook instances monitor the integrity of their boot
# description: A boot that was changed is not noticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/notebooks_instance
# custom:
#   id: google.vertexai.notebook_integrity
#   aliases: [CKV_GCP_127]
#   requirement: Vertex AI notebook instances must have integrity monitoring enabled
#   severity: LOW
#   category: hygiene
#   resource_types: [google_notebooks_instance]
#   remediation: Remove `enable_integrity_monitoring`, or set it to true.
#   fix:
#     set:
#       path: [shielded_instance_config, 0, enable_integrity_monitoring]
#       value: true
package decree.google.vertexai.notebook_integrity

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must monitor integrity", ["shielded_instance_config", 0, "enable_integrity_monitoring"]) if {
	some instance in input.resource.google_notebooks_instance
	enable_integrity_monitoring := instance.values.shielded_instance_config[0].enable_integrity_monitoring
	value.known(enable_integrity_monitoring)
	enable_integrity_monitoring != true
}
