# METADATA
# title: Dataflow workers have internal addresses only
# description: Each worker has a public address unless the job says otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dataflow_job
# custom:
#   id: google.dataflow.internal_ip
#   aliases: [CKV_GCP_94]
#   requirement: Dataflow jobs must not have a public IP address
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [google_dataflow_job]
#   profiles: [ai_platform]
#   remediation: Set `ip_configuration` to "WORKER_IP_PRIVATE".
#   fix:
#     set:
#       path: [ip_configuration]
#       value: WORKER_IP_PRIVATE
package decree.google.dataflow.internal_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must not have a public IP address", ["ip_configuration"]) if {
	some job in input.resource.google_dataflow_job
	ip_configuration := value.at(job.values, ["ip_configuration"], null)
	value.known(ip_configuration)
	ip_configuration != "WORKER_IP_PRIVATE"
}
