# METADATA
# title: Airflow environments log their scheduler
# description: Why a run did not start stands in the logs of the scheduler, and nowhere else.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mwaa_environment
# custom:
#   id: aws.mwaa.scheduler_logs
#   aliases: [CKV_AWS_242]
#   requirement: every MWAA environment must have scheduler logs enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_mwaa_environment]
#   remediation: Enable `scheduler_logs` in `logging_configuration`.
#   fix:
#     set:
#       path: [logging_configuration, 0, scheduler_logs, 0, enabled]
#       value: true
package decree.aws.mwaa.scheduler_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(environment, "must have scheduler logs enabled", ["logging_configuration", 0, "scheduler_logs", 0, "enabled"]) if {
	some environment in input.resource.aws_mwaa_environment
	enabled := value.at(environment.values, ["logging_configuration", 0, "scheduler_logs", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
