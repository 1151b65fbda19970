# METADATA
# title: Airflow environments log their web server
# description: Who signed in to Airflow and started what by hand stands in the logs of its web server.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mwaa_environment
# custom:
#   id: aws.mwaa.webserver_logs
#   aliases: [CKV_AWS_244]
#   requirement: every MWAA environment must have webserver logs enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_mwaa_environment]
#   remediation: Enable `webserver_logs` in `logging_configuration`.
#   fix:
#     set:
#       path: [logging_configuration, 0, webserver_logs, 0, enabled]
#       value: true
package decree.aws.mwaa.webserver_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(environment, "must have webserver logs enabled", ["logging_configuration", 0, "webserver_logs", 0, "enabled"]) if {
	some environment in input.resource.aws_mwaa_environment
	enabled := value.at(environment.values, ["logging_configuration", 0, "webserver_logs", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
