# METADATA
# title: Airflow environments log their workers
# description: What a task did, and with what error it ended, stands in the logs of the workers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mwaa_environment
# custom:
#   id: aws.mwaa.worker_logs
#   aliases: [CKV_AWS_243]
#   requirement: every MWAA environment must have worker logs enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_mwaa_environment]
#   remediation: Enable `worker_logs` in `logging_configuration`.
#   fix:
#     set:
#       path: [logging_configuration, 0, worker_logs, 0, enabled]
#       value: true
package decree.aws.mwaa.worker_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(environment, "must have worker logs enabled", ["logging_configuration", 0, "worker_logs", 0, "enabled"]) if {
	some environment in input.resource.aws_mwaa_environment
	enabled := value.at(environment.values, ["logging_configuration", 0, "worker_logs", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
