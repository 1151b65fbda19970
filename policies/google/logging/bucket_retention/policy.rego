# METADATA
# title: Log buckets keep logs for 90 days
# description: Intruders are found after weeks or months; by then the logs of the first day are gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/logging_project_bucket_config
# custom:
#   id: google.logging.bucket_retention
#   requirement: every google_logging_project_bucket_config must have retention_days at least 90
#   severity: LOW
#   category: configuration
#   resource_types: [google_logging_project_bucket_config]
#   remediation: Set `retention_days` to 90 or more.
#   fix:
#     set:
#       path: [retention_days]
#       value: 90
package decree.google.logging.bucket_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(project_bucket_config, "must have `retention_days` at 90 or more", ["retention_days"]) if {
	some project_bucket_config in input.resource.google_logging_project_bucket_config
	retention_days := value.at(project_bucket_config.values, ["retention_days"], null)
	value.known(retention_days)
	not value.at_least(retention_days, 90)
}
