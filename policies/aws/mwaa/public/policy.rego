# METADATA
# title: Airflow environments are private
# description: The web server of a public environment is reachable by everyone, with the login page of those who
#   may run any code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mwaa_environment
# custom:
#   id: aws.mwaa.public
#   aliases: [CKV2_AWS_66]
#   requirement: no MWAA environment may be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_mwaa_environment]
#   remediation: Set `webserver_access_mode` to `PRIVATE_ONLY`.
package decree.aws.mwaa.public

import data.decree.tf

deny contains tf.finding(environment, "must not be publicly accessible", ["webserver_access_mode"]) if {
	some environment in input.resource.aws_mwaa_environment
	environment.values.webserver_access_mode == "PUBLIC_ONLY"
}
