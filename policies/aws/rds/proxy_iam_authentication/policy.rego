# METADATA
# title: RDS proxies require IAM authentication
# description: Callers otherwise need the password of the database, which the proxy was meant to keep to itself.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_proxy
# custom:
#   id: aws.rds.proxy_iam_authentication
#   requirement: every RDS proxy must have IAM database authentication enabled
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_db_proxy]
#   remediation: Set `iam_auth` to REQUIRED in each `auth`.
package decree.aws.rds.proxy_iam_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(proxy, "must have IAM database authentication enabled", ["auth", i, "iam_auth"]) if {
	some proxy in input.resource.aws_db_proxy
	some i, auth in proxy.values.auth
	iam_auth := value.at(auth, ["iam_auth"], null)
	value.known(iam_auth)
	iam_auth != "REQUIRED"
}
