package decree.iam

# METADATA
# title: A statement is about every principal
# description: >
#   `"*"`, `{"AWS": "*"}`, the root user of any account (`arn:aws:iam::*:root`), or everyone but those it
#   excludes with NotPrincipal.
# scope: document
any_principal(statement) if {
	some type in {"*", "AWS"}
	some identifier in statement.principals[type]
	everyone(identifier)
}

any_principal(statement) if count(statement.not_principals) > 0

# METADATA
# title: An AWS principal that means everyone
# scope: document
everyone("*")

everyone(identifier) if regex.match(`^arn:aws[a-z-]*:iam::\*:root$`, identifier)

# METADATA
# title: A statement has the wildcard itself among its principals
# scope: document
wildcard_principal(statement) if {
	some identifiers in statement.principals
	"*" in identifiers
}

# METADATA
# title: A statement names another account
# description: An AWS principal given by its account number or by an ARN with one.
# scope: document
other_account(statement) if {
	some identifier in statement.principals.AWS
	regex.match(`^(\d{12}|arn:aws[a-z-]*:(iam|sts)::\d{12}:.*)$`, identifier)
}

# METADATA
# title: A statement names a whole account
# description: By its number, or by the ARN of its root user.
# scope: document
account_root(statement) if {
	some identifier in statement.principals.AWS
	regex.match(`^(\d{12}|arn:aws[a-z-]*:iam::\d{12}:root)$`, identifier)
}

# METADATA
# title: A statement names a service
# scope: document
service_principal(statement) if count(statement.principals.Service) > 0

# METADATA
# title: A statement names an identity of a federation
# scope: document
federated_principal(statement) if count(statement.principals.Federated) > 0
