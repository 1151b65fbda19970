# METADATA
# title: Cloud Build workers have no external addresses
# description: Workers that build your code, with its credentials, reach the internet, and send what they like there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloudbuild_worker_pool
# custom:
#   id: google.cloudbuild.private_workers
#   aliases: [CKV_GCP_86]
#   requirement: Cloud Build worker pools must not have a public IP address
#   severity: LOW
#   category: network exposure
#   resource_types: [google_cloudbuild_worker_pool]
#   remediation: Set `worker_config.0.no_external_ip` to true.
#   fix:
#     set:
#       path: [worker_config, 0, no_external_ip]
#       value: true
package decree.google.cloudbuild.private_workers

import data.decree.tf
import data.decree.value

deny contains tf.finding(worker_pool, "must not have a public IP address", ["worker_config", 0, "no_external_ip"]) if {
	some worker_pool in input.resource.google_cloudbuild_worker_pool
	no_external_ip := value.at(worker_pool.values, ["worker_config", 0, "no_external_ip"], null)
	value.known(no_external_ip)
	no_external_ip != true
}
