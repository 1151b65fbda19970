# METADATA
# title: Redshift Serverless exports its logs
# description: Without exported logs nobody can tell who logged in to the warehouse and which queries ran.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshiftserverless_namespace
# custom:
#   id: aws.redshift.serverless_logging
#   requirement: every Redshift Serverless namespace must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_redshiftserverless_namespace]
#   remediation: Set `log_exports` to userlog, connectionlog and useractivitylog.
package decree.aws.redshift.serverless_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must have logging enabled", ["log_exports"]) if {
	some namespace in input.resource.aws_redshiftserverless_namespace
	value.absent(value.at(namespace.values, ["log_exports"], null))
}
