# METADATA
# title: Lambda functions hold no secrets in their environment
# description: Environment variables are shown to everyone who may read the configuration of the function, and
#   stay in the state file.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.secrets
#   aliases: [CKV_AWS_45, 1402afd8-a95c-4e84-8b0b-6fb43758e6ce]
#   requirement: Lambda functions must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_lambda_function]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-DATA-05, AISF-RUNTIME-03]
#   remediation: Rotate the secret, keep it in Secrets Manager, and let the function read it through its role.
package decree.aws.lambda.secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "AWS_ACCESS_KEY_ID"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.AWS_ACCESS_KEY_ID, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "AWS_SECRET_ACCESS_KEY"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.AWS_SECRET_ACCESS_KEY, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "ACCESS_KEY"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.ACCESS_KEY, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "SECRET_KEY"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.SECRET_KEY, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "PASSWORD"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.PASSWORD, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "DB_PASSWORD"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.DB_PASSWORD, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "DATABASE_PASSWORD"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.DATABASE_PASSWORD, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "API_KEY"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.API_KEY, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "TOKEN"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.TOKEN, `.+`)
}

deny contains tf.finding(function, "must not contain secrets", ["environment", 0, "variables", "SECRET"]) if {
	some function in input.resource.aws_lambda_function
	value.matches(function.values.environment[0].variables.SECRET, `.+`)
}
